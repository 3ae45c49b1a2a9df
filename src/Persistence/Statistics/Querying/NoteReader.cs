using OpenEmulationData.Persistence.Querying;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>Finds out what a reader must know before comparing rows, with three statements at most.</summary>
public static class NoteReader
{
    /// <summary>The notes of rows that were read for the question; as many as rows, in the same order.</summary>
    public static async ValueTask<IReadOnlyList<IReadOnlyList<ComparabilityCode>>> ReadAsync(
        ReadSession session, StatisticsQuery query, IReadOnlyList<StatisticRow> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(rows);
        HashSet<StatisticKey> overlapping = query.Groups(AwardDimension.Title) || rows.All(row => row.TitlesOverlap is not null)
            ? []
            : await ReadOverlapsAsync(session, query, rows, cancellationToken);
        YearSeries series = await YearSeries.ReadAsync(session, query, rows, cancellationToken);
        return [.. rows.Select(row => Notes(row, query, overlapping, series))];
    }

    private static List<ComparabilityCode> Notes(StatisticRow row, StatisticsQuery query, HashSet<StatisticKey> overlapping, YearSeries series)
    {
        List<ComparabilityCode> notes = [];
        Add(row.SourcesDisagree, ComparabilityCode.SourcesDisagree);
        Add(!query.Groups(AwardDimension.Title) && (row.TitlesOverlap ?? overlapping.Contains(row.Key)), ComparabilityCode.TitlesOverlap);
        Add(row.UnitSplit, ComparabilityCode.UnitSplit);
        Add(series.CrossesMerger(row.Key), ComparabilityCode.UnitsMerged);
        Add(series.CrossesLaws(row.Key), ComparabilityCode.LawChanged);
        return notes;

        void Add(bool holds, ComparabilityCode code)
        {
            if (holds)
            {
                notes.Add(code);
            }
        }
    }

    /// <summary>The rows that have, in one scope, year and status, cells of two titles of which one builds on the other.</summary>
    private static async ValueTask<HashSet<StatisticKey>> ReadOverlapsAsync(
        ReadSession session, StatisticsQuery query, IReadOnlyList<StatisticRow> rows, CancellationToken cancellationToken)
    {
        StatisticsCommand command = new(session);
        CellSql cells = new(query, command, CellDetail.Cells);
        cells.RestrictTo(rows.Select(row => row.Key), query.GroupBy);
        string keys = string.Join(", ", cells.Keys.Select(key => $"{key.InCell} AS {key.Name}"));
        string sameRow = string.Concat(cells.Keys.Select(key => $" AND b.{key.Name} = a.{key.Name}"));
        string text = command.Phrases.With + string.Join(", ", [
            .. cells.Definitions,
            "bases(TitleId, BaseId) AS (SELECT TitleId, BaseId FROM TitlesBuildingOn " + command.Phrases.Closure
                + " SELECT f.TitleId, l.BaseId FROM bases f JOIN TitlesBuildingOn l ON l.TitleId = f.BaseId)",
            $"parts AS (SELECT DISTINCT {keys}, c.UnitId AS InUnit, c.CampaignId AS InCampaign, c.ClusterId AS InCluster,"
                + $" c.Status AS InStatus, c.Year AS InYear, c.TitleId AS OfTitle FROM {cells.From})",
        ])
            + $" SELECT DISTINCT {string.Join(", ", cells.Keys.Select(key => "a." + key.Name))} FROM parts a"
            + " JOIN bases o ON o.TitleId = a.OfTitle AND o.BaseId <> o.TitleId JOIN parts b ON b.OfTitle = o.BaseId"
            + $" AND b.InUnit = a.InUnit AND b.InYear = a.InYear AND b.InStatus = a.InStatus AND {command.Phrases.Same("b.InCampaign", "a.InCampaign")}"
            + $" AND {command.Phrases.Same("b.InCluster", "a.InCluster")}{sameRow}";
        HashSet<StatisticKey> overlapping = [];
        await session.ReadAsync(text, command.Parameters, reader => overlapping.Add(StatisticsReader.ReadKey(reader, query.GroupBy)), cancellationToken);
        return overlapping;
    }
}
