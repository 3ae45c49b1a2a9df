namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>What a reader must know before comparing a figure with another.</summary>
public enum ComparabilityCode
{
    /// <summary>Two sources print different counts; the later one counts.</summary>
    SourcesDisagree = 0,

    /// <summary>The row mixes titles of which one builds on another, so recipients may be counted twice.</summary>
    TitlesOverlap = 1,

    /// <summary>A unit was split among several and stands under itself.</summary>
    UnitSplit = 2,

    /// <summary>The figures lie on both sides of a merger of units.</summary>
    UnitsMerged = 3,

    /// <summary>The years lie on both sides of 2024-01-01, and a title exists under one law only.</summary>
    LawChanged = 4,
}
