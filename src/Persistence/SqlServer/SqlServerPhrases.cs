using OpenEmulationData.Persistence.Querying;

namespace OpenEmulationData.Persistence.SqlServer;

/// <summary>As SQL Server writes it.</summary>
internal sealed class SqlServerPhrases : ISqlPhrases
{
    public string With => "WITH ";

    /// <summary>UNION is not allowed here. What is followed this way has no cycles; one would end in an error after 100 steps.</summary>
    public string Closure => "UNION ALL";

    /// <summary>Its planner sees by itself that there are few of them.</summary>
    public string OrderedJoin => "JOIN";

    public string Numbers(string parameter) => $"(SELECT n FROM OPENJSON({parameter}) WITH (n int '$'))";

    public string Table(string parameter, params IReadOnlyList<string> columns) =>
        $"(SELECT * FROM OPENJSON({parameter}) WITH ({string.Join(", ", columns.Select((column, index) => $"{column} int '$[{index}]'"))}))";

    public string Same(string a, string b) => $"({a} = {b} OR ({a} IS NULL AND {b} IS NULL))";

    public string Limit(string parameter) => $"OFFSET 0 ROWS FETCH NEXT {parameter} ROWS ONLY";

    public string Number(string flag) => $"CAST({flag} AS int)";
}
