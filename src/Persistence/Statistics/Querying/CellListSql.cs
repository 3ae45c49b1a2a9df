using System.Collections.Concurrent;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>
/// Writes the statement that reads the cells behind the rows of a question one by one, for a <see cref="CellSums"/> to add up. Statements are
/// kept by the shape of the question.
/// </summary>
internal static class CellListSql
{
    private const int Capacity = 256;

    private static readonly ConcurrentDictionary<CellListShape, KeptStatement> s_statements = [];

    /// <summary>The statement.</summary>
    public static KeptStatement Of(StatisticsQuery query, ReadSession session)
    {
        CellListShape shape = CellListShape.Of(query, session);
        if (s_statements.TryGetValue(shape, out KeptStatement? known))
        {
            return known;
        }

        if (s_statements.Count >= Capacity)
        {
            s_statements.Clear();
        }

        return s_statements[shape] = new KeptStatement(Write(query, new StatisticsCommand(session)));
    }

    /// <summary>The values for the statement: the moment, and those of the filter.</summary>
    public static List<KeyValuePair<string, object?>> ParametersOf(StatisticsQuery query, ReadSession session)
    {
        List<KeyValuePair<string, object?>> parameters = [new(VisibilitySql.Now, session.Viewer.Now)];
        FilterParameters.Add(parameters, query.Filter);
        return parameters;
    }

    /// <summary>In the order that <see cref="CellSums"/> reads: the keys, the figures, then what rows are ordered by that is no figure and no key.</summary>
    private static string Write(StatisticsQuery query, StatisticsCommand command)
    {
        CellSql cells = new(query, command, CellDetail.Coarsest);
        FigureColumns figures = FigureColumns.Of(query.Basis);
        IEnumerable<string> columns =
        [
            .. cells.Keys.Select(key => key.InCell),
            figures.Count,
            "c.Named",
            "c.Reported",
            figures.Support,
            cells.IsOwn,
            "c.HasTally",
            figures.Disagree,
            cells.IsSplit,
            cells.UsesTotals ? "c.TitlesOverlap" : "NULL",
            .. cells.Keys.Where(key => key.Table is not null && query.Order.Any(order => key.Dimension == (AwardDimension)order.Key))
                .Select(key => $"(SELECT o.{key.Order} FROM {key.Table} o WHERE o.Id = {key.InCell})"),
        ];
        return (cells.Definitions.Count == 0 ? "" : command.Phrases.With + string.Join(", ", cells.Definitions) + " ")
            + $"SELECT {string.Join(", ", columns)} FROM {cells.From}";
    }
}
