namespace OpenEmulationData.Persistence.Statistics;

/// <summary>Which of the terms of statistics.md made the best figure of a cell. On a tie the first one listed decides.</summary>
public enum StatisticDecision
{
    /// <summary>The tally printed for exactly this scope.</summary>
    Reported = 0,

    /// <summary>The named awards in the scope.</summary>
    Named = 1,

    /// <summary>The sum over the campaigns, and the named awards without one.</summary>
    Campaigns = 2,

    /// <summary>The sum over the clusters, and the named awards without one.</summary>
    Clusters = 3,

    /// <summary>The sum over the child units.</summary>
    Units = 4,
}
