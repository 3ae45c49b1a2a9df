namespace OpenEmulationData.Persistence.Titles;

/// <summary>Who receives an award.</summary>
public enum RecipientKind
{
    /// <summary>One person (cá nhân).</summary>
    Individual = 0,

    /// <summary>A body or team (tập thể).</summary>
    Collective = 1,

    /// <summary>A household (hộ gia đình).</summary>
    Household = 2,

    /// <summary>A territory as such.</summary>
    Unit = 3,
}
