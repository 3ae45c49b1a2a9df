using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using OpenEmulationData.Persistence.Querying;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>
/// Writes the statement that reads the cells behind the rows of a question one by one, for a <see cref="CellSums"/> to add up. Statements are
/// kept by the shape of the question.
/// </summary>
internal static class CellListSql
{
    private const int Capacity = 256;

    private static readonly ConcurrentDictionary<(SqlDialect Dialect, string Shape), string> s_texts = [];

    /// <summary>The statement, and the values for it.</summary>
    public static (string Text, Dictionary<string, object?> Parameters) Of(StatisticsQuery query, ReadSession session)
    {
        StatisticsCommand command = new(session);
        (SqlDialect, string) shape = (session.Dialect, Shape(query, session));
        if (s_texts.TryGetValue(shape, out string? text))
        {
            FilterParameters.Add(command.Parameters, query.Filter);
            return (text, command.Parameters);
        }

        text = Write(query, command);
        if (s_texts.Count >= Capacity)
        {
            s_texts.Clear();
        }

        s_texts[shape] = text;
        return (text, command.Parameters);
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

    /// <summary>All that the text depends on: everything but keys and years.</summary>
    private static string Shape(StatisticsQuery query, ReadSession session)
    {
        StatisticsFilter filter = query.Filter;
        StringBuilder shape = new();
        shape.Append(CultureInfo.InvariantCulture, $"{(int)session.Viewer.Audience},{(int)query.Basis},{(int)query.Perimeter},{(int)query.Owner},{filter.Years?.Count ?? -1}");
        shape.Append(filter.Units is null ? '-' : 'u').Append(filter.Titles is null ? '-' : 't')
            .Append(filter.Campaigns is null ? '-' : 'c').Append(filter.Clusters is null ? '-' : 'k');
        Append(shape, query.GroupBy);
        Append(shape, query.Order.Select(static order => (AwardDimension)order.Key));
        Append(shape, filter.Statuses);
        Append(shape, filter.TitleKinds);
        Append(shape, filter.ConferringLevels);
        Append(shape, filter.RecipientKinds);
        return shape.ToString();
    }

    private static void Append<T>(StringBuilder shape, IEnumerable<T>? values)
        where T : struct, Enum
    {
        shape.Append(values is null ? '-' : ';');
        foreach (T value in values ?? [])
        {
            shape.Append(Convert.ToInt32(value, CultureInfo.InvariantCulture)).Append(',');
        }
    }
}
