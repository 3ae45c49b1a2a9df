using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Statistics.Querying;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>The counts of campaigns.</summary>
[ObjectType<Campaign>]
internal static class CampaignStatistics
{
    /// <summary>Counts of the awards of the campaign; empty when there are none.</summary>
    /// <param name="campaigns">The campaigns.</param>
    /// <param name="groupBy">What there is a row for each of; one row when empty.</param>
    /// <param name="basis">The figure behind `count`.</param>
    /// <param name="batch">The call.</param>
    /// <param name="cancellationToken">Stops the statements.</param>
    public static ValueTask<IReadOnlyList<IReadOnlyList<AwardStatistic>>> GetStatisticsAsync(
        [Parent(nameof(Campaign.Id))] IReadOnlyList<Campaign> campaigns,
        [DefaultValueSyntax("[]")] IReadOnlyList<AwardDimension> groupBy,
        [DefaultValueSyntax("BEST")] CountBasis basis,
        FieldBatch batch,
        CancellationToken cancellationToken)
    {
        int[] owners = [.. campaigns.Select(static owner => owner.Id)];
        StatisticsQuery query = new()
        {
            GroupBy = StatisticsQuestion.Check(groupBy),
            Basis = basis,
            Owner = StatisticsOwner.Campaign,
            Filter = new StatisticsFilter { Campaigns = owners },
        };
        return StatisticsLists.ReadAsync(batch, query, owners, cancellationToken);
    }
}
