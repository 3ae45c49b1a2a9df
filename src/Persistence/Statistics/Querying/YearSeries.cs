using OpenEmulationData.Persistence.Querying;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>
/// Rows that differ in the year only make a series. It crosses a merger when a unit of it took part in one after its first
/// year and not after its last; and figures that a merger moved to another unit cross it in any case. It crosses the two
/// laws when it has years before and from 2024 and a title that exists under one of them only.
/// </summary>
internal sealed class YearSeries
{
    private readonly Dictionary<StatisticKey, List<Part>> _parts = [];
    private readonly Dictionary<int, List<Merger>> _mergers = [];
    private bool _byYear;

    private YearSeries()
    {
    }

    private readonly record struct Part(int Unit, int FirstYear, int LastYear, bool HasOneLawTitle, bool IsMoved);

    private readonly record struct Merger(int Year, bool MadeTheUnitItself);

    public static async ValueTask<YearSeries> ReadAsync(
        ReadSession session, StatisticsQuery query, IReadOnlyList<StatisticRow> rows, CancellationToken cancellationToken)
    {
        YearSeries series = new() { _byYear = query.Groups(AwardDimension.Year) };
        if (rows.Count > 0 && (series._byYear || query.Perimeter == UnitPerimeter.Current))
        {
            await series.ReadPartsAsync(session, query, rows, cancellationToken);
            await series.ReadMergersAsync(session, cancellationToken);
        }

        return series;
    }

    public bool CrossesMerger(StatisticKey row)
    {
        if (!_parts.TryGetValue(row with { Year = null }, out List<Part>? parts))
        {
            return false;
        }

        int first = parts.Min(part => part.FirstYear);
        int last = parts.Max(part => part.LastYear);
        return parts.Exists(part => _mergers.TryGetValue(part.Unit, out List<Merger>? mergers) && mergers.Exists(merger =>
            (_byYear && first < merger.Year && merger.Year <= last) || (part.IsMoved && !merger.MadeTheUnitItself)));
    }

    public bool CrossesLaws(StatisticKey row) =>
        _byYear
        && _parts.TryGetValue(row with { Year = null }, out List<Part>? parts)
        && parts.Exists(part => part.HasOneLawTitle)
        && parts.Min(part => part.FirstYear) < TitleRelations.FirstYearOfNewLaw
        && parts.Max(part => part.LastYear) >= TitleRelations.FirstYearOfNewLaw;

    private async ValueTask ReadPartsAsync(
        ReadSession session, StatisticsQuery query, IReadOnlyList<StatisticRow> rows, CancellationToken cancellationToken)
    {
        StatisticsCommand command = new(session);
        AwardDimension[] dimensions = [.. query.GroupBy.Where(dimension => dimension != AwardDimension.Year)];
        CellSql cells = new(query with { GroupBy = dimensions, Order = [] }, command, CellDetail.Years);
        cells.RestrictTo(rows.Select(row => row.Key), dimensions);
        string keys = string.Join(", ", cells.Keys.Select(key => $"{key.InCell} AS {key.Name}"));
        string groups = string.Join(", ", [.. cells.Keys.Select(key => key.InCell).Where(key => key != "0"), "c.UnitId"]);
        string oneLaw = cells.UsesTotals
            ? command.Phrases.Number("c.OneLawTitle")
            : $"CASE WHEN t.ValidFrom >= '{TitleRelations.FirstYearOfNewLaw}' OR t.ValidTo < '{TitleRelations.FirstYearOfNewLaw}' THEN 1 ELSE 0 END";
        string text = (cells.Definitions.Count == 0 ? "" : command.Phrases.With + string.Join(", ", cells.Definitions))
            + $" SELECT {keys}, c.UnitId, MIN(c.Year), MAX(c.Year), MAX({oneLaw}), MAX({cells.IsMoved}) FROM {cells.From} GROUP BY {groups}";
        int next = cells.Keys.Count;
        await session.ReadAsync(
            text,
            command.Parameters,
            reader =>
            {
                StatisticKey key = StatisticsReader.ReadKey(reader, dimensions);
                if (!_parts.TryGetValue(key, out List<Part>? parts))
                {
                    _parts.Add(key, parts = []);
                }

                parts.Add(new Part(
                    reader.GetInt32(next), reader.GetInt32(next + 1), reader.GetInt32(next + 2), reader.GetInt32(next + 3) != 0, reader.GetInt32(next + 4) != 0));
            },
            cancellationToken);
    }

    /// <summary>The mergers that made a unit, or one that carries it on: a version with several predecessors was made by one.</summary>
    private async ValueTask ReadMergersAsync(ReadSession session, CancellationToken cancellationToken)
    {
        StatisticsCommand command = new(session);
        string units = command.Set(_parts.Values.SelectMany(parts => parts).Select(part => part.Unit).Distinct());
        string text = command.Phrases.With
            + $"ahead(Origin, UnitId) AS (SELECT Id, Id FROM AdministrativeUnits WHERE Id IN {units}"
            + $" {command.Phrases.Closure} SELECT a.Origin, l.SuccessorId FROM ahead a JOIN UnitLineages l ON l.PredecessorId = a.UnitId)"
            + " SELECT a.Origin, u.ValidFrom, CASE WHEN a.UnitId = a.Origin THEN 1 ELSE 0 END FROM ahead a JOIN AdministrativeUnits u ON u.Id = a.UnitId"
            + " WHERE u.ValidFrom IS NOT NULL AND (SELECT COUNT(*) FROM UnitLineages l WHERE l.SuccessorId = u.Id) > 1";
        await session.ReadAsync(
            text,
            command.Parameters,
            reader =>
            {
                int origin = reader.GetInt32(0);
                if (!_mergers.TryGetValue(origin, out List<Merger>? mergers))
                {
                    _mergers.Add(origin, mergers = []);
                }

                mergers.Add(new Merger(reader.GetFieldValue<DateOnly>(1).Year, reader.GetInt32(2) != 0));
            },
            cancellationToken);
    }
}
