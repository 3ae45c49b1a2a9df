namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>Which of the ordered rows: the first ones after a position, or the last ones before one.</summary>
/// <param name="Size">How many rows at most.</param>
/// <param name="After">The <see cref="StatisticRow.Position"/> of the row before the page; null: from the start.</param>
/// <param name="Before">That of the row behind the page; null: to the end.</param>
/// <param name="FromEnd">The last rows instead of the first.</param>
public sealed record StatisticsPage(
    int Size, IReadOnlyList<object>? After = null, IReadOnlyList<object>? Before = null, bool FromEnd = false);
