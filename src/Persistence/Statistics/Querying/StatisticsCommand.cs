using System.Globalization;
using System.Text;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>The parameters of a statement, named as they are added; sets of keys go as one JSON array each, whatever their size.</summary>
internal sealed class StatisticsCommand(ReadSession session)
{
    public ISqlPhrases Phrases => session.Dialect.Phrases;

    public Dictionary<string, object?> Parameters { get; } = new(StringComparer.Ordinal)
    {
        [VisibilitySql.Now] = session.Viewer.Now,
        [VisibilitySql.LiftedBy] = session.Viewer.LiftedBy,
        [VisibilitySql.EndedBy] = session.Viewer.EndedBy,
    };

    /// <summary>Whether a cell, or a total, is the one that holds for the viewer.</summary>
    public string SeesFigure(string alias) => VisibilitySql.SeesFigure(session.Viewer.Audience, alias);

    /// <summary>Adds a value and returns the name of its parameter.</summary>
    public string Value(object? value)
    {
        string name = $"@p{Parameters.Count.ToString(CultureInfo.InvariantCulture)}";
        Parameters.Add(name, value);
        return name;
    }

    /// <summary>Adds numbers and returns the subquery that reads them.</summary>
    public string Set(IEnumerable<int> numbers) => Phrases.Numbers(Value(Json(numbers)));

    /// <summary>Adds rows of numbers and returns the table of them.</summary>
    public string Table(IEnumerable<IEnumerable<int>> rows, params IReadOnlyList<string> columns) =>
        Phrases.Table(Value(new StringBuilder("[").AppendJoin(',', rows.Select(Json)).Append(']').ToString()), columns);

    /// <summary>The numbers of an enum, written out: their set is small, and constants tell the planner more.</summary>
    public static string Constants<T>(IEnumerable<T> values)
        where T : struct, Enum =>
        $"({string.Join(", ", values.Distinct().Select(value => Convert.ToInt32(value, CultureInfo.InvariantCulture)).Order().DefaultIfEmpty(-1))})";

    /// <summary>Numbers as a JSON array.</summary>
    public static string Json(IEnumerable<int> numbers) => new StringBuilder("[").AppendJoin(',', numbers).Append(']').ToString();
}
