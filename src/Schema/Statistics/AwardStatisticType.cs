using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Statistics.Querying;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;
using OpenEmulationData.Schema.Data;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>
/// A count of awards (số lượng khen thưởng) with what it rests on. It counts awards, not recipients. What was not grouped by is null.
/// </summary>
[ObjectType<AwardStatistic>]
internal static class AwardStatisticType
{
    private static readonly EntityLoader<AwardTitle, int> s_titles = new(t => t.Id);
    private static readonly EntityLoader<AdministrativeUnit, int> s_units = new(u => u.Id);
    private static readonly EntityLoader<Campaign, int> s_campaigns = new(c => c.Id);
    private static readonly EntityLoader<Cluster, int> s_clusters = new(c => c.Id);

    /// <summary>The title, when grouped by it.</summary>
    public static ValueTask<IReadOnlyList<AwardTitle?>> GetTitleAsync(
        [Parent] IReadOnlyList<AwardStatistic> rows, FieldBatch batch, CancellationToken cancellationToken) =>
        s_titles.LoadAsync(batch, [.. rows.Select(r => (object?)r.Row.Key.TitleId)], cancellationToken);

    /// <summary>The unit when grouped by units, else the province when grouped by provinces.</summary>
    public static ValueTask<IReadOnlyList<AdministrativeUnit?>> GetUnitAsync(
        [Parent] IReadOnlyList<AwardStatistic> rows, FieldBatch batch, CancellationToken cancellationToken) =>
        s_units.LoadAsync(batch, [.. rows.Select(r => (object?)(r.Row.Key.UnitId ?? r.Row.Key.ProvinceId))], cancellationToken);

    /// <summary>The province or centrally-run city, when grouped by it.</summary>
    public static ValueTask<IReadOnlyList<AdministrativeUnit?>> GetProvinceAsync(
        [Parent] IReadOnlyList<AwardStatistic> rows, FieldBatch batch, CancellationToken cancellationToken) =>
        s_units.LoadAsync(batch, [.. rows.Select(r => (object?)r.Row.Key.ProvinceId)], cancellationToken);

    /// <summary>The campaign, when grouped by it.</summary>
    public static ValueTask<IReadOnlyList<Campaign?>> GetCampaignAsync(
        [Parent] IReadOnlyList<AwardStatistic> rows, FieldBatch batch, CancellationToken cancellationToken) =>
        s_campaigns.LoadAsync(batch, [.. rows.Select(r => (object?)r.Row.Key.CampaignId)], cancellationToken);

    /// <summary>The cluster, when grouped by it.</summary>
    public static ValueTask<IReadOnlyList<Cluster?>> GetClusterAsync(
        [Parent] IReadOnlyList<AwardStatistic> rows, FieldBatch batch, CancellationToken cancellationToken) =>
        s_clusters.LoadAsync(batch, [.. rows.Select(r => (object?)r.Row.Key.ClusterId)], cancellationToken);

    /// <summary>What a reader must know before comparing this count with another.</summary>
    public static async ValueTask<IReadOnlyList<IReadOnlyList<ComparabilityNote>>> GetNotesAsync(
        [Parent] IReadOnlyList<AwardStatistic> rows, FieldBatch batch, CancellationToken cancellationToken)
    {
        var notes = new IReadOnlyList<ComparabilityNote>[rows.Count];
        foreach (var asked in Enumerable.Range(0, rows.Count).GroupBy(i => rows[i].Query, ReferenceEqualityComparer.Instance))
        {
            int[] places = [.. asked];
            var found = await NoteReader.ReadAsync(
                batch.Request.GetReadSession(), rows[places[0]].Query, [.. places.Select(i => rows[i].Row)], cancellationToken);
            for (var i = 0; i < places.Length; i++)
            {
                notes[places[i]] = [.. found[i].Select(static code => new ComparabilityNote(code))];
            }
        }

        return notes;
    }

    /// <summary>The awards and printed tallies behind the count; by the rules they add up to it (căn cứ).</summary>
    [UsePaging(ConnectionName = "StatisticEvidence", AllowBackwardPagination = false)]
    [GraphQLType<IStatisticEvidence>]
    public static async ValueTask<IReadOnlyList<Connection<object>>> GetEvidenceAsync(
        [Parent] IReadOnlyList<AwardStatistic> rows, PagingArguments paging, FieldBatch batch, CancellationToken cancellationToken)
    {
        var pages = new Connection<object>[rows.Count];
        foreach (var asked in Enumerable.Range(0, rows.Count).GroupBy(i => rows[i].Query, ReferenceEqualityComparer.Instance))
        {
            int[] places = [.. asked];
            var found = await EvidencePages.ReadAsync(batch, [.. places.Select(i => rows[i])], paging, cancellationToken);
            for (var i = 0; i < places.Length; i++)
            {
                pages[places[i]] = found[i];
            }
        }

        return pages;
    }
}
