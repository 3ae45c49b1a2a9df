namespace OpenEmulationData.Persistence.Titles;

/// <summary>The level that decides on a title.</summary>
public enum ConferringLevel
{
    /// <summary>The President.</summary>
    State = 0,

    /// <summary>The Government or the Prime Minister.</summary>
    Government = 1,

    /// <summary>A minister or the chair of a province.</summary>
    MinistryProvince = 2,

    /// <summary>The chair of a district, until 2025-06-30.</summary>
    District = 3,

    /// <summary>The head of an agency or enterprise, or the chair of a commune.</summary>
    Grassroots = 4,
}
