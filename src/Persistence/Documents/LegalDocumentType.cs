namespace OpenEmulationData.Persistence.Documents;

/// <summary>The types of document.</summary>
public enum LegalDocumentType
{
    /// <summary>Law.</summary>
    Law = 0,

    /// <summary>Resolution.</summary>
    Resolution = 1,

    /// <summary>Decree.</summary>
    Decree = 2,

    /// <summary>Decision.</summary>
    Decision = 3,

    /// <summary>Directive.</summary>
    Directive = 4,

    /// <summary>Plan.</summary>
    Plan = 5,

    /// <summary>Appeal.</summary>
    Appeal = 6,

    /// <summary>Resolution of the Party.</summary>
    PartyResolution = 7,

    /// <summary>Official letter.</summary>
    OfficialLetter = 8,
}
