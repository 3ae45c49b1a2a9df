using OpenEmulationData.Persistence.Querying;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>Writes the statements that read rows: aggregated, ordered, from one position to another.</summary>
internal sealed class RowSql
{
    private readonly StatisticsQuery _query;
    private readonly StatisticsCommand _command;
    private readonly CellSql _cells;

    public RowSql(StatisticsQuery query, ReadSession session)
    {
        _command = new StatisticsCommand(session);
        _query = query;
        _cells = new CellSql(query, _command, CellDetail.Coarsest);
        Order = [.. Orders()];
    }

    /// <summary>The expressions that the rows are ordered by, their keys last, and the tables they are in.</summary>
    public IReadOnlyList<(string Expression, bool Descending, string? Join)> Order { get; }

    public bool UsesTotals => _cells.UsesTotals;

    public Dictionary<string, object?> Parameters => _command.Parameters;

    /// <summary>A page of rows; in the reverse order when the page is one of the last rows.</summary>
    public string Page(StatisticsPage page)
    {
        List<string> conditions = [];
        if (page.After is { } after)
        {
            conditions.Add(Beyond(after, reverse: false));
        }

        if (page.Before is { } before)
        {
            conditions.Add(Beyond(before, reverse: true));
        }

        // The rows may be ordered by one of their keys, which is then named once.
        string order = string.Join(", ", Order.DistinctBy(key => key.Expression).Select(key => key.Expression + (key.Descending != page.FromEnd ? " DESC" : "")));
        return With()
            + $"SELECT r.*{string.Concat(Order.Select(key => ", " + key.Expression))} FROM grouped r{string.Concat(Order.Select(key => key.Join).Distinct())}"
            + (conditions.Count == 0 ? "" : $" WHERE {string.Join(" AND ", conditions)}")
            + $" ORDER BY {order} {_command.Phrases.Limit(_command.Value(page.Size))}";
    }

    /// <summary>How many rows there are.</summary>
    public string Count() => With() + "SELECT COUNT(*) FROM grouped r";

    private string With()
    {
        string keys = string.Join(", ", _cells.Keys.Select(key => $"{key.InCell} AS {key.Name}"));
        string group = string.Join(", ", _cells.Keys.Select(key => key.InCell).Where(expression => expression != "0"));
        string grouped = $"SELECT {keys}, {Figures()} FROM {_cells.From}" + (group.Length == 0 ? " HAVING COUNT(*) > 0" : $" GROUP BY {group}");
        return _command.Phrases.With + string.Join(", ", [.. _cells.Definitions, $"grouped AS ({grouped})"]) + " ";
    }

    private string Figures()
    {
        (string count, string support, string disagree) = FigureColumns.Of(_query.Basis);
        string supported = _cells.IsOwn == "1" ? support : $"CASE WHEN {_cells.IsOwn} = 0 AND {support} = 1 THEN 2 ELSE {support} END";
        return $"SUM({count}) AS Count, SUM(c.Named) AS Named, SUM(c.Reported) AS Reported,"
            + $" SUM(CASE WHEN {count} > 0 THEN 1 ELSE 0 END) AS Parts, MAX(CASE WHEN {count} > 0 THEN {supported} END) AS Largest,"
            + $" SUM(CASE WHEN {count} = 0 AND {support} IS NOT NULL THEN 1 ELSE 0 END) AS Zeros, MAX(CASE WHEN {count} = 0 THEN {supported} END) AS LargestZero,"
            + $" MAX({_command.Phrases.Number("c.HasTally")}) AS HasTally, MAX({_command.Phrases.Number(disagree)}) AS Disagree, MAX({_cells.IsSplit}) AS Split,"
            + (UsesTotals ? $" MAX({_command.Phrases.Number("c.TitlesOverlap")}) AS Overlap" : " NULL AS Overlap");
    }

    private IEnumerable<(string Expression, bool Descending, string? Join)> Orders()
    {
        foreach (StatisticsOrder order in _query.Order)
        {
            yield return order.Key switch
            {
                StatisticsOrderKey.Count => ("r.Count", order.Descending, null),
                StatisticsOrderKey.Named => ("r.Named", order.Descending, null),
                StatisticsOrderKey.Reported => ("COALESCE(r.Reported, -1)", order.Descending, null),
                StatisticsOrderKey.Coverage => ("CASE WHEN r.Count = 0 THEN -1E0 ELSE r.Named * 1E0 / r.Count END", order.Descending, null),
                _ => ByDimension((AwardDimension)order.Key, order.Descending),
            };
        }

        foreach (StatisticsKeyColumn key in _cells.Keys)
        {
            yield return ("r." + key.Name, false, null);
        }
    }

    private (string Expression, bool Descending, string? Join) ByDimension(AwardDimension dimension, bool descending)
    {
        _ = _query.PlaceOf(dimension);
        StatisticsKeyColumn key = StatisticsKeyColumn.Of(dimension, everyUnit: false);
        string alias = "by" + key.Name;
        return key.Table is null
            ? ("r." + key.Name, descending, null)
            : ($"{alias}.{key.Order}", descending, $" JOIN {key.Table} {alias} ON {alias}.Id = r.{key.Name}");
    }

    /// <summary>The rows behind a position, or before it.</summary>
    private string Beyond(IReadOnlyList<object> position, bool reverse)
    {
        if (position.Count != Order.Count)
        {
            throw new ArgumentException("The position is one of another order.", nameof(position));
        }

        string[] values = [.. position.Select(_command.Value)];
        IEnumerable<string> alternatives = Order.Select((key, index) => string.Join(
            " AND ",
            [
                .. Order.Take(index).Select((before, at) => $"{before.Expression} = {values[at]}"),
                $"{key.Expression} {(key.Descending != reverse ? "<" : ">")} {values[index]}",
            ]));
        return $"({string.Join(" OR ", alternatives.Select(alternative => $"({alternative})"))})";
    }
}
