namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>A question to the cube.</summary>
public sealed record StatisticsQuery
{
    private readonly IReadOnlyList<AwardDimension> _groupBy = [];

    /// <summary>What there is a row for each of; empty: one row. No dimension twice.</summary>
    public IReadOnlyList<AwardDimension> GroupBy
    {
        get => _groupBy;
        init => _groupBy = HasTwice(value) ? throw new ArgumentException("A dimension stands there twice.", nameof(value)) : value;
    }

    public CountBasis Basis { get; init; }

    public UnitPerimeter Perimeter { get; init; }

    public StatisticsFilter Filter { get; init; } = StatisticsFilter.None;

    public StatisticsOwner Owner { get; init; }

    /// <summary>The order of the rows; ties, and rows without an order, come by their keys in the order of the dimensions.</summary>
    public IReadOnlyList<StatisticsOrder> Order { get; init; } = [];

    /// <summary>The same question with one row.</summary>
    public StatisticsQuery Ungrouped() => this with { GroupBy = [], Order = [] };

    internal bool Groups(AwardDimension dimension) => GroupBy.Contains(dimension);

    /// <summary>Where a dimension stands among those grouped by.</summary>
    /// <exception cref="ArgumentException">Nowhere, so that rows cannot be ordered by it.</exception>
    internal int PlaceOf(AwardDimension dimension)
    {
        for (int i = 0; i < GroupBy.Count; i++)
        {
            if (GroupBy[i] == dimension)
            {
                return i;
            }
        }

        throw new ArgumentException($"The rows are not grouped by {dimension}.");
    }

    private static bool HasTwice(IReadOnlyList<AwardDimension> dimensions)
    {
        int seen = 0;
        foreach (AwardDimension dimension in dimensions)
        {
            int one = 1 << (int)dimension;
            if ((seen & one) != 0)
            {
                return true;
            }

            seen |= one;
        }

        return false;
    }
}
