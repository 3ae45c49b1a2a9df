namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>Whose figures are asked for, many owners at once: each has rows of its own.</summary>
public enum StatisticsOwner
{
    /// <summary>Nobody's: the figures of the filter.</summary>
    None = 0,

    /// <summary>The unit versions of the filter, one by one.</summary>
    Unit = 1,

    /// <summary>The campaigns of the filter, one by one.</summary>
    Campaign = 2,

    /// <summary>The clusters of the filter, one by one.</summary>
    Cluster = 3,
}
