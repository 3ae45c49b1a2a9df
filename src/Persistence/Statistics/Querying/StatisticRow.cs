using OpenEmulationData.Persistence.Tallies;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>A figure.</summary>
public sealed class StatisticRow
{
    public required StatisticKey Key { get; init; }

    /// <summary>The figure of the basis.</summary>
    public required int Count { get; init; }

    public required CountPrecision Precision { get; init; }

    /// <summary>Named awards.</summary>
    public required int Named { get; init; }

    /// <summary>What is printed for exactly the units, campaigns and clusters; null when nothing is.</summary>
    public required int? Reported { get; init; }

    /// <summary>Named awards as a share of the count, null when the count is 0.</summary>
    public double? Coverage => Count == 0 ? null : (double)Named / Count;

    /// <summary>Where the row stands in its order: numbers (long, double) and text, for <see cref="StatisticsPage"/>; empty in a list.</summary>
    public required IReadOnlyList<object> Position { get; init; }

    internal bool SourcesDisagree { get; init; }

    internal bool UnitSplit { get; init; }

    /// <summary>Known from the totals; null where it has to be found out.</summary>
    internal bool? TitlesOverlap { get; init; }
}
