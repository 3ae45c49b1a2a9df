namespace OpenEmulationData.Persistence.Visibility;

/// <summary>Who reads.</summary>
[Flags]
public enum Audiences
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>Everybody.</summary>
    Public = 1,

    /// <summary>The press, who also see what is embargoed.</summary>
    Press = 2,

    /// <summary>Stewards, who see everything.</summary>
    Steward = 4,

    /// <summary>All of them.</summary>
    All = Public | Press | Steward,
}
