using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Statistics.Querying;
using OpenEmulationData.Schema.Data;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>What a page of statistics has beside its rows.</summary>
[ObjectType<Connection<AwardStatistic>>]
internal static class AwardStatisticsConnectionType
{
    /// <summary>The count of everything together: not the sum of rows that lie inside each other, and with awards for which no title is named.</summary>
    public static async ValueTask<IReadOnlyList<AwardStatistic>> GetTotalAsync(
        [Parent] IReadOnlyList<Connection<AwardStatistic>> connections, FieldBatch batch, CancellationToken cancellationToken)
    {
        List<AwardStatistic> totals = [];
        foreach (var connection in connections)
        {
            var query = ((StatisticsQuery)connection.Question!).Ungrouped();
            totals.Add(new AwardStatistic(
                query, await StatisticsReader.ReadTotalAsync(batch.Request.GetReadSession(), query, cancellationToken)));
        }

        return totals;
    }
}
