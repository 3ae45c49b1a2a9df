namespace OpenEmulationData.Persistence.Sources;

/// <summary>The kinds of fact. All but a source itself carry citations.</summary>
public enum FactKind
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

    /// <summary>An award.</summary>
    Award = 6,

    /// <summary>A tally.</summary>
    AwardTally = 7,

    /// <summary>A figure.</summary>
    ReportedFigure = 8,

    /// <summary>An event.</summary>
    Event = 9,

    /// <summary>A pact.</summary>
    Pact = 10,

    /// <summary>A document.</summary>
    LegalDocument = 11,

    /// <summary>A membership.</summary>
    ClusterMembership = 12,

    /// <summary>A leadership.</summary>
    ClusterLeadership = 13,

    /// <summary>A source.</summary>
    Source = 14,
}
