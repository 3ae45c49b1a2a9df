using System.Globalization;
using System.Text;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>The parameters of a statement, named as they are added; sets of keys go as one JSON array each, whatever their size.</summary>
internal sealed class StatisticsCommand(IStatisticsPhrases phrases)
{
    public IStatisticsPhrases Phrases => phrases;

    public Dictionary<string, object?> Parameters { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a value and returns the name of its parameter.</summary>
    public string Value(object? value)
    {
        string name = $"@p{Parameters.Count.ToString(CultureInfo.InvariantCulture)}";
        Parameters.Add(name, value);
        return name;
    }

    /// <summary>Adds numbers and returns the subquery that reads them.</summary>
    public string Set(IEnumerable<int> numbers) => phrases.Numbers(Value(Json(numbers)));

    /// <summary>Adds rows of numbers and returns the table of them.</summary>
    public string Table(IEnumerable<IEnumerable<int>> rows, params IReadOnlyList<string> columns) =>
        phrases.Table(Value(new StringBuilder("[").AppendJoin(',', rows.Select(Json)).Append(']').ToString()), columns);

    /// <summary>The numbers of an enum, written out: their set is small, and constants tell the planner more.</summary>
    public static string Constants<T>(IEnumerable<T> values)
        where T : struct, Enum =>
        $"({string.Join(", ", values.Distinct().Select(value => Convert.ToInt32(value, CultureInfo.InvariantCulture)).Order().DefaultIfEmpty(-1))})";

    private static string Json(IEnumerable<int> numbers) => new StringBuilder("[").AppendJoin(',', numbers).Append(']').ToString();
}
