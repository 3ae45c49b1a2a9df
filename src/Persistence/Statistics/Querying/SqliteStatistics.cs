namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>The phrases of the statements that another dialect writes differently.</summary>
internal static class SqliteStatistics
{
    /// <summary>A query begins with common table expressions, one of which may refer to itself.</summary>
    public const string With = "WITH RECURSIVE ";

    /// <summary>A join whose left side is read first: few scopes, each of which finds its cells by index.</summary>
    public const string OrderedJoin = "CROSS JOIN";

    /// <summary>The numbers of a JSON array, as a subquery.</summary>
    public static string Numbers(string parameter) => $"(SELECT value FROM json_each({parameter}))";

    /// <summary>The arrays of numbers of a JSON array, as a table.</summary>
    public static string Table(string parameter, params IReadOnlyList<string> columns) =>
        $"(SELECT {string.Join(", ", columns.Select((column, index) => $"json_extract(value, '$[{index}]') AS {column}"))} FROM json_each({parameter}))";

    /// <summary>Whether two columns are equal, or null both.</summary>
    public static string Same(string a, string b) => $"{a} IS {b}";

    /// <summary>The end of an ordered query that reads so many rows.</summary>
    public static string Limit(string parameter) => $"LIMIT {parameter}";
}
