namespace OpenEmulationData.Persistence.Search;

/// <summary>The kinds of entity that search finds.</summary>
public enum SearchKind
{
    /// <summary>A campaign.</summary>
    Campaign = 0,

    /// <summary>A cluster.</summary>
    Cluster = 1,

    /// <summary>A title.</summary>
    AwardTitle = 2,

    /// <summary>A version of a unit.</summary>
    AdministrativeUnit = 3,

    /// <summary>A body.</summary>
    Organization = 4,

    /// <summary>A person.</summary>
    Individual = 5,

    /// <summary>A document.</summary>
    LegalDocument = 6,

    /// <summary>An event.</summary>
    Event = 7,

    /// <summary>A source.</summary>
    Source = 8,
}
