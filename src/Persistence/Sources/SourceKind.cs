namespace OpenEmulationData.Persistence.Sources;

/// <summary>The kinds of source.</summary>
public enum SourceKind
{
    /// <summary>A press article.</summary>
    Article = 0,

    /// <summary>Another public page.</summary>
    External = 1,

    /// <summary>A data set or package.</summary>
    Data = 2,

    /// <summary>General knowledge, to be checked.</summary>
    Memory = 3,
}
