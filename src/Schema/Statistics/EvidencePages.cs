using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Planning;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Statistics.Querying;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Schema.Data;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>Makes pages of evidence: what the cube names, loaded with the selected fields, for all rows at once.</summary>
internal static class EvidencePages
{
    private static readonly EntityLoader<Award, int> s_awards = new(a => a.Id);
    private static readonly EntityLoader<AwardTally, int> s_tallies = new(t => t.Id);
    private static readonly StatisticCursor s_cursor = StatisticCursor.OfEvidence();

    /// <summary>One page for each row; all rows answer the same question.</summary>
    public static async ValueTask<IReadOnlyList<Connection<object>>> ReadAsync(
        FieldBatch batch, IReadOnlyList<AwardStatistic> rows, PagingArguments paging, CancellationToken cancellationToken)
    {
        var session = batch.Request.GetReadSession();
        StatisticRow[] asked = [.. rows.Select(static r => r.Row)];
        EvidencePosition? after = s_cursor.Read("after", paging.After, 2) is [long cell, long fact] ? new((int)cell, (int)fact) : null;
        var size = paging.First!.Value;
        var evidence = await EvidenceReader.ReadAsync(session, rows[0].Query, asked, size + 1, after, cancellationToken);
        var counts = batch.Field.Selection.FindByFieldName("totalCount") is null
            ? new int[rows.Count]
            : await EvidenceReader.CountAsync(session, rows[0].Query, asked, cancellationToken);
        EvidenceItem[] items = [.. evidence.SelectMany(list => list.Take(size))];
        var loaded = await LoadAsync(batch, items, cancellationToken);
        var next = 0;
        var pages = new Connection<object>[rows.Count];
        for (var i = 0; i < pages.Length; i++)
        {
            var positions = new Dictionary<object, EvidencePosition>(ReferenceEqualityComparer.Instance);
            var nodes = new object[Math.Min(size, evidence[i].Count)];
            for (var n = 0; n < nodes.Length; n++)
            {
                nodes[n] = loaded[next++];
                positions[nodes[n]] = evidence[i][n].Position;
            }

            pages[i] = new Connection<object>(
                nodes,
                node => s_cursor.Write([positions[node].Cell, positions[node].Fact]),
                hasNextPage: evidence[i].Count > size,
                hasPreviousPage: after is not null,
                counts[i]);
        }

        return pages;
    }

    /// <summary>Loads the facts; when nobody looks at them the items stand for them.</summary>
    private static async ValueTask<object[]> LoadAsync(FieldBatch batch, EvidenceItem[] items, CancellationToken cancellationToken)
    {
        var fields = ConnectionFields.NodeFieldsOf(batch.Field);
        if (fields.Count == 0)
        {
            return items;
        }

        var awards = await s_awards.LoadAsync(batch.Request, fields, [.. items.Select(static i => i.IsTally ? null : (object)i.Id)], cancellationToken);
        var tallies = await s_tallies.LoadAsync(batch.Request, fields, [.. items.Select(static i => i.IsTally ? (object)i.Id : null)], cancellationToken);
        return [.. awards.Zip(tallies, static (award, tally) => (object?)award ?? tally!)];
    }
}
