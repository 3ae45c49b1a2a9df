using System.Data.Common;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>
/// Opens figures: lists the awards and tallies behind each, which add up to it by the rules of the cube. Three statements
/// for any number of rows: the cells of the rows, the cells that these are the sums of, and what decided those.
/// </summary>
public static class EvidenceReader
{
    private const int AllAwards = 0;
    private const int AwardsOutsideCampaigns = 1;
    private const int AwardsOutsideClusters = 2;
    private const int Tallies = 3;

    private sealed record Leaf(int Row, int Cell, int Source, int AtLeast);

    /// <summary>The first items behind each of the rows; as many lists as rows, in the same order.</summary>
    /// <param name="session">The reads of the request.</param>
    /// <param name="query">The question that the rows were read for.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="size">How many items a row at most.</param>
    /// <param name="after">The position of the item before the first one; null: from the start.</param>
    /// <param name="cancellationToken">Stops the statements.</param>
    public static async ValueTask<IReadOnlyList<IReadOnlyList<EvidenceItem>>> ReadAsync(
        ReadSession session,
        StatisticsQuery query,
        IReadOnlyList<StatisticRow> rows,
        int size,
        EvidencePosition? after,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(rows);
        List<Leaf> leaves = await ReadLeavesAsync(session, query, rows, cancellationToken);
        List<EvidenceItem>[] evidence = [.. rows.Select(_ => new List<EvidenceItem>())];
        EvidencePosition start = after ?? new EvidencePosition(0, 0);
        await ReadItemsAsync(session, Needed(leaves, start, size), start, size, evidence, cancellationToken);
        return [.. evidence.Select(items => items.OrderBy(item => item.Position.Cell).ThenBy(item => item.Position.Fact).Take(size).ToArray())];
    }

    /// <summary>How many items there are behind each of the rows.</summary>
    public static async ValueTask<IReadOnlyList<int>> CountAsync(
        ReadSession session, StatisticsQuery query, IReadOnlyList<StatisticRow> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(rows);
        List<Leaf> leaves = await ReadLeavesAsync(session, query, rows, cancellationToken);
        List<EvidenceItem>[] listed = [.. rows.Select(_ => new List<EvidenceItem>())];
        List<Leaf> unknown = [.. leaves.Where(leaf => leaf.Source != AllAwards)];
        await ReadItemsAsync(session, unknown, new EvidencePosition(0, 0), int.MaxValue, listed, cancellationToken);
        int[] counts = [.. listed.Select(items => items.Count)];
        leaves.ForEach(leaf => counts[leaf.Row] += leaf.Source == AllAwards ? leaf.AtLeast : 0);
        return counts;
    }

    /// <summary>The cells that decide about each row without being sums themselves, and the rest of those that are sums.</summary>
    private static async ValueTask<List<Leaf>> ReadLeavesAsync(
        ReadSession session, StatisticsQuery query, IReadOnlyList<StatisticRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        ILookup<StatisticKey, int> places = rows.Select((row, index) => (row.Key, index)).ToLookup(row => row.Key, row => row.index);
        StatisticsCommand command = new(session);
        CellSql cells = new(query, command, CellDetail.Cells);
        cells.RestrictTo(rows.Select(row => row.Key), query.GroupBy);
        string keys = string.Join(", ", cells.Keys.Select(key => $"{key.InCell} AS {key.Name}"));
        string text = (cells.Definitions.Count == 0 ? "" : command.Phrases.With + string.Join(", ", cells.Definitions))
            + $" SELECT {keys}, c.Id, c.Decision, c.Named, c.Reported FROM {cells.From}";
        List<Leaf> leaves = [];
        Dictionary<int, List<int>> sums = [];
        int next = cells.Keys.Count;
        await session.ReadAsync(
            text,
            command.Parameters,
            reader =>
            {
                foreach (int row in places[StatisticsReader.ReadKey(reader, query.GroupBy)])
                {
                    Take(reader, next, row, query.Basis, leaves, sums);
                }
            },
            cancellationToken);
        await ReadPartsAsync(session, sums, leaves, cancellationToken);
        return leaves;
    }

    private static void Take(DbDataReader reader, int next, int row, CountBasis basis, List<Leaf> leaves, Dictionary<int, List<int>> sums)
    {
        int cell = reader.GetInt32(next);
        StatisticDecision decision = basis switch
        {
            CountBasis.Named => StatisticDecision.Named,
            CountBasis.Reported => StatisticDecision.Reported,
            _ => (StatisticDecision)reader.GetInt32(next + 1),
        };
        if (decision == StatisticDecision.Named)
        {
            leaves.Add(new Leaf(row, cell, AllAwards, reader.GetInt32(next + 2)));
        }
        else if (decision == StatisticDecision.Reported && !reader.IsDBNull(next + 3))
        {
            leaves.Add(new Leaf(row, cell, Tallies, 1));
        }
        else if (decision is StatisticDecision.Campaigns or StatisticDecision.Clusters or StatisticDecision.Units)
        {
            if (!sums.TryGetValue(cell, out List<int>? rows))
            {
                sums.Add(cell, rows = []);
            }

            rows.Add(row);
        }
    }

    /// <summary>Follows sums down to what they are made of.</summary>
    private static async ValueTask ReadPartsAsync(
        ReadSession session, Dictionary<int, List<int>> sums, List<Leaf> leaves, CancellationToken cancellationToken)
    {
        if (sums.Count == 0)
        {
            return;
        }

        StatisticsCommand command = new(session);
        string sameCampaign = command.Phrases.Same("x.CampaignId", "c.CampaignId");
        string sameCluster = command.Phrases.Same("x.ClusterId", "c.ClusterId");
        string text = $"""
            {command.Phrases.With} parts(Root, Cell) AS (
            SELECT Id, Id FROM StatisticCells WHERE Id IN {command.Set(sums.Keys)}
            {Parts(command, StatisticDecision.Units, "JOIN AdministrativeUnits u ON u.ParentId = c.UnitId JOIN StatisticCells x ON x.UnitId = u.Id", sameCampaign, sameCluster)}
            {Parts(command, StatisticDecision.Campaigns, "JOIN StatisticCells x ON x.UnitId = c.UnitId", "x.CampaignId IS NOT NULL", sameCluster)}
            {Parts(command, StatisticDecision.Clusters, "JOIN StatisticCells x ON x.UnitId = c.UnitId", sameCampaign, "x.ClusterId IS NOT NULL")}
            ) SELECT p.Root, c.Id, c.Decision, c.Named FROM parts p JOIN StatisticCells c ON c.Id = p.Cell
            """;
        await session.ReadAsync(
            text,
            command.Parameters,
            reader =>
            {
                int cell = reader.GetInt32(1);
                (int source, int atLeast) = (StatisticDecision)reader.GetInt32(2) switch
                {
                    StatisticDecision.Reported => (Tallies, 1),
                    StatisticDecision.Named => (AllAwards, reader.GetInt32(3)),
                    StatisticDecision.Campaigns => (AwardsOutsideCampaigns, 0),
                    StatisticDecision.Clusters => (AwardsOutsideClusters, 0),
                    _ => (-1, 0),
                };
                if (source >= 0)
                {
                    leaves.AddRange(sums[reader.GetInt32(0)].Select(row => new Leaf(row, cell, source, atLeast)));
                }
            },
            cancellationToken);
    }

    private static string Parts(StatisticsCommand command, StatisticDecision decision, string parts, string campaign, string cluster) =>
        $"""
        UNION ALL SELECT p.Root, x.Id FROM parts p JOIN StatisticCells c ON c.Id = p.Cell AND c.Decision = {(int)decision} {parts}
        AND {campaign} AND {cluster} AND x.Status = c.Status AND x.Year = c.Year AND {command.Phrases.Same("x.TitleId", "c.TitleId")}
        AND x.RecipientKind = c.RecipientKind AND x.Best > 0 AND {command.SeesFigure("x")}
        """;

    /// <summary>The leaves that hold the first items behind the start.</summary>
    private static List<Leaf> Needed(List<Leaf> leaves, EvidencePosition start, int size)
    {
        List<Leaf> needed = [];
        foreach (IGrouping<int, Leaf> ofRow in leaves.Where(leaf => leaf.Cell >= start.Cell).GroupBy(leaf => leaf.Row))
        {
            int found = 0;
            foreach (Leaf leaf in ofRow.OrderBy(leaf => leaf.Cell))
            {
                if (found >= size)
                {
                    break;
                }

                needed.Add(leaf);
                found += leaf.Cell == start.Cell ? 0 : leaf.AtLeast;
            }
        }

        return needed;
    }

    private static async ValueTask ReadItemsAsync(
        ReadSession session, List<Leaf> leaves, EvidencePosition start, int size, List<EvidenceItem>[] evidence, CancellationToken cancellationToken)
    {
        StatisticsCommand command = new(session);
        string table = command.Table(leaves.Select(leaf => new[] { leaf.Row, leaf.Cell, leaf.Source }), "Place", "Cell", "Source");
        (string cell, string fact, string limit) = (command.Value(start.Cell), command.Value(start.Fact), command.Value(size));
        string text = $"""
            SELECT l.Place, 1, t.Id, c.Id FROM {table} l JOIN StatisticCells c ON c.Id = l.Cell
            JOIN AwardTallies t ON t.UnitId = c.UnitId AND t.Year = c.Year AND t.RecipientKind = c.RecipientKind
            AND {command.Phrases.Same("t.TitleId", "c.TitleId")} AND {command.Phrases.Same("t.CampaignId", "c.CampaignId")} AND {command.Phrases.Same("t.ClusterId", "c.ClusterId")}
            WHERE l.Source = {Tallies} AND (c.Id > {cell} OR t.Id > {fact})
            UNION ALL
            SELECT l.Place, 0, a.Id, c.Id FROM {table} l JOIN StatisticCells c ON c.Id = l.Cell
            JOIN Awards a ON a.Id IN (
            SELECT b.Id FROM Awards b WHERE b.Year = c.Year AND b.TitleId = c.TitleId AND b.RecipientKind = c.RecipientKind AND b.Status = c.Status
            AND {VisibilitySql.SeesFact(FactKind.Award, "b.Id")}
            AND (c.CampaignId IS NULL OR b.CampaignId = c.CampaignId) AND (c.ClusterId IS NULL OR b.ClusterId = c.ClusterId)
            AND (l.Source <> {AwardsOutsideCampaigns} OR b.CampaignId IS NULL) AND (l.Source <> {AwardsOutsideClusters} OR b.ClusterId IS NULL)
            AND (c.Id > {cell} OR b.Id > {fact})
            AND EXISTS (SELECT 1 FROM UnitClosures y WHERE y.AncestorId = c.UnitId AND y.DescendantId = b.UnitId)
            ORDER BY b.Id {command.Phrases.Limit(limit)})
            WHERE l.Source <> {Tallies}
            """;
        await session.ReadAsync(
            text,
            command.Parameters,
            reader => evidence[reader.GetInt32(0)].Add(
                new EvidenceItem(reader.GetInt32(1) != 0, reader.GetInt32(2), new EvidencePosition(reader.GetInt32(3), reader.GetInt32(2)))),
            cancellationToken);
    }
}
