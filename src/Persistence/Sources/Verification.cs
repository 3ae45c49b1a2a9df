namespace OpenEmulationData.Persistence.Sources;

/// <summary>How far a fact has been checked.</summary>
public enum Verification
{
    /// <summary>Seen in a source.</summary>
    Confirmed = 0,

    /// <summary>Seen, except for a detail.</summary>
    PartlyConfirmed = 1,

    /// <summary>Rests on one article alone.</summary>
    Article = 2,

    /// <summary>General knowledge, to be checked.</summary>
    FromMemory = 3,
}
