using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Statistics.Querying;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>The counts of clusters.</summary>
[ObjectType<Cluster>]
internal static class ClusterStatistics
{
    /// <summary>Counts of the awards that the cluster proposed or named; empty when there are none.</summary>
    /// <param name="clusters">The clusters.</param>
    /// <param name="groupBy">What there is a row for each of; one row when empty.</param>
    /// <param name="basis">The figure behind `count`.</param>
    /// <param name="batch">The call.</param>
    /// <param name="cancellationToken">Stops the statements.</param>
    public static ValueTask<IReadOnlyList<IReadOnlyList<AwardStatistic>>> GetStatisticsAsync(
        [Parent(nameof(Cluster.Id))] IReadOnlyList<Cluster> clusters,
        [DefaultValueSyntax("[]")] IReadOnlyList<AwardDimension> groupBy,
        [DefaultValueSyntax("BEST")] CountBasis basis,
        FieldBatch batch,
        CancellationToken cancellationToken)
    {
        int[] owners = [.. clusters.Select(static owner => owner.Id)];
        StatisticsQuery query = new()
        {
            GroupBy = StatisticsQuestion.Check(groupBy),
            Basis = basis,
            Owner = StatisticsOwner.Cluster,
            Filter = new StatisticsFilter { Clusters = owners },
        };
        return StatisticsLists.ReadAsync(batch, query, owners, cancellationToken);
    }
}
