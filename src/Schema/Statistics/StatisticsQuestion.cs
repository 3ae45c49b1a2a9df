using System.Text.Json;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Statistics.Querying;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>Reads questions to the cube from arguments: filters of entities become sets of keys, one statement each.</summary>
internal static class StatisticsQuestion
{
    private const int LastYear = 9999;

    private static readonly EntityFilter<AwardTitle> s_titles = new();
    private static readonly EntityFilter<AdministrativeUnit> s_units = new();
    private static readonly EntityFilter<Campaign> s_campaigns = new();
    private static readonly EntityFilter<Cluster> s_clusters = new();

    /// <summary>Checks the dimensions.</summary>
    /// <exception cref="GraphQLException">One stands there twice.</exception>
    public static IReadOnlyList<AwardDimension> Check(IReadOnlyList<AwardDimension> groupBy) =>
        groupBy.GroupBy(static d => d).FirstOrDefault(static g => g.Count() > 1) is { } twice
            ? throw new GraphQLException($"'groupBy' has {NameOf(twice.Key)} twice.", ErrorCodes.BadUserInput)
            : groupBy;

    /// <summary>Reads <c>where</c>.</summary>
    public static async ValueTask<StatisticsFilter> ReadFilterAsync(FieldBatch batch, CancellationToken cancellationToken)
    {
        if (batch.Arguments.Get<InputObjectValue>("where") is not { } where)
        {
            return StatisticsFilter.None;
        }

        return new StatisticsFilter
        {
            Titles = await FindAsync(s_titles, batch, Find(where, "title"), static t => t.Id, cancellationToken),
            Units = await FindAsync(s_units, batch, Find(where, "unit"), static u => u.Id, cancellationToken),
            Campaigns = await FindAsync(s_campaigns, batch, Find(where, "campaign"), static c => c.Id, cancellationToken),
            Clusters = await FindAsync(s_clusters, batch, Find(where, "cluster"), static c => c.Id, cancellationToken),
            Years = ReadYears(FindLeaf(batch, where, "year")),
            RecipientKinds = ReadValues<RecipientKind>(FindLeaf(batch, where, "recipientKind")),
            Statuses = ReadValues<Persistence.Awards.AwardStatus>(FindLeaf(batch, where, "status")),
            TitleKinds = ReadValues<AwardTitleKind>(FindLeaf(batch, where, "titleKind")),
            ConferringLevels = ReadValues<ConferringLevel>(FindLeaf(batch, where, "conferringLevel")),
        };
    }

    /// <summary>Reads <c>order</c>.</summary>
    /// <exception cref="GraphQLException">A key is of a dimension that is not grouped by.</exception>
    public static IReadOnlyList<StatisticsOrder> ReadOrder(FieldBatch batch, IReadOnlyList<AwardDimension> groupBy)
    {
        List<StatisticsOrder> order = [];
        foreach (var item in batch.Arguments.Get<object?[]>("order") ?? [])
        {
            foreach (var (definition, direction) in ((InputObjectValue)item!).Fields)
            {
                if (direction is not SortDirection given)
                {
                    continue;
                }

                var key = Enum.Parse<StatisticsOrderKey>(definition.Name, ignoreCase: true);
                if (Enum.IsDefined((AwardDimension)key) && !groupBy.Contains((AwardDimension)key))
                {
                    throw new GraphQLException(
                        $"The rows cannot be ordered by '{definition.Name}': {NameOf((AwardDimension)key)} is not in 'groupBy'.", ErrorCodes.BadUserInput);
                }

                order.Add(new StatisticsOrder(key, given is SortDirection.Descending));
            }
        }

        return order;
    }

    private static string NameOf(AwardDimension dimension) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(dimension.ToString());

    private static InputObjectValue? Find(InputObjectValue where, string field) =>
        where.TryGet(field, out var value) ? value as InputObjectValue : null;

    /// <exception cref="GraphQLException">A list in it is too long.</exception>
    private static InputObjectValue? FindLeaf(FieldBatch batch, InputObjectValue where, string field)
    {
        var operations = Find(where, field);
        if (operations is not null)
        {
            LeafFilter.Check(operations, batch.Request.Limits);
        }

        return operations;
    }

    private static ValueTask<IReadOnlyCollection<int>?> FindAsync<T>(
        EntityFilter<T> filter, FieldBatch batch, InputObjectValue? where, Func<T, int> key, CancellationToken cancellationToken)
        where T : class =>
        where is null ? default : FindGivenAsync(filter, batch, where, key, cancellationToken);

    private static async ValueTask<IReadOnlyCollection<int>?> FindGivenAsync<T>(
        EntityFilter<T> filter, FieldBatch batch, InputObjectValue where, Func<T, int> key, CancellationToken cancellationToken)
        where T : class =>
        [.. (await filter.FindAsync(batch, where, cancellationToken)).Select(key)];

    private static List<T>? ReadValues<T>(InputObjectValue? operations)
        where T : struct, Enum =>
        operations is null ? null : [.. Enum.GetValues<T>().Where(value => LeafFilter.Passes(operations, value))];

    private static List<YearRange>? ReadYears(InputObjectValue? operations)
    {
        if (operations is null)
        {
            return null;
        }

        // Between the operands nothing changes, so that one year of each stretch tells of all of it.
        List<int> starts = [0];
        AddStarts(operations, starts);
        starts.RemoveAll(static year => year is < 0 or > LastYear);
        starts.Sort();
        List<YearRange> ranges = [];
        for (var i = 0; i < starts.Count; i++)
        {
            var from = starts[i];
            var to = i + 1 < starts.Count ? starts[i + 1] - 1 : LastYear;
            if (to < from || !LeafFilter.Passes(operations, from))
            {
                continue;
            }

            if (ranges is [.., var last] && last.To == from - 1)
            {
                ranges[^1] = last with { To = to };
            }
            else
            {
                ranges.Add(new YearRange(from, to));
            }
        }

        return ranges;
    }

    private static void AddStarts(object? operand, List<int> starts)
    {
        switch (operand)
        {
            case int year:
                starts.Add(year);
                starts.Add(year == int.MaxValue ? year : year + 1);
                break;
            case InputObjectValue operations:
                foreach (var (_, value) in operations.Fields)
                {
                    AddStarts(value, starts);
                }

                break;
            case object?[] items:
                foreach (var item in items)
                {
                    AddStarts(item, starts);
                }

                break;
        }
    }
}
