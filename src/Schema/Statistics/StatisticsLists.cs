using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.Persistence.Statistics.Querying;
using OpenEmulationData.Schema.Data;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>Reads rows that are handed out as a whole and not in pages.</summary>
internal static class StatisticsLists
{
    /// <summary>Rows of one field at most, for all its parents together.</summary>
    private const int MaxRows = 5_000;

    /// <exception cref="GraphQLException">There are too many rows.</exception>
    public static async ValueTask<IReadOnlyList<StatisticRow>> ReadAsync(FieldBatch batch, StatisticsQuery query, CancellationToken cancellationToken)
    {
        var rows = await StatisticsReader.ReadListAsync(batch.Request.GetReadSession(), query, MaxRows + 1, cancellationToken);
        return rows.Count <= MaxRows
            ? rows
            : throw new GraphQLException(
                $"'{batch.Field.Definition.Name}' has more than {MaxRows} rows; ask 'awardStatistics' for them in pages.", ErrorCodes.LimitExceeded);
    }

    /// <summary>Reads the rows of many owners at once: as many lists as owners, in the same order.</summary>
    public static async ValueTask<IReadOnlyList<IReadOnlyList<AwardStatistic>>> ReadAsync(
        FieldBatch batch, StatisticsQuery query, IEnumerable<int> owners, CancellationToken cancellationToken)
    {
        var rows = (await ReadAsync(batch, query, cancellationToken)).ToLookup(static row => row.Key.Owner, row => new AwardStatistic(query, row));
        return [.. owners.Select(owner => rows[owner].ToArray())];
    }
}
