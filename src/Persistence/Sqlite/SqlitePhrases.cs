using OpenEmulationData.Persistence.Querying;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>As SQLite writes it.</summary>
internal sealed class SqlitePhrases : ISqlPhrases
{
    public string With => "WITH RECURSIVE ";

    public string Closure => "UNION";

    public string OrderedJoin => "CROSS JOIN";

    public string Numbers(string parameter) => $"(SELECT value FROM json_each({parameter}))";

    public string Table(string parameter, params IReadOnlyList<string> columns) =>
        $"(SELECT {string.Join(", ", columns.Select((column, index) => $"json_extract(value, '$[{index}]') AS {column}"))} FROM json_each({parameter}))";

    public string Same(string a, string b) => $"{a} IS {b}";

    public string Limit(string parameter) => $"LIMIT {parameter}";

    public string Number(string flag) => flag;
}
