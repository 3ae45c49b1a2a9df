namespace OpenEmulationData.Persistence.Querying;

/// <summary>The phrases of hand-written statements that dialects write differently.</summary>
internal interface ISqlPhrases
{
    /// <summary>A query begins with common table expressions, one of which may refer to itself.</summary>
    string With { get; }

    /// <summary>What stands between the first rows of a common table expression and those that follow from them.</summary>
    string Closure { get; }

    /// <summary>A join whose left side is better read first: few scopes, each of which finds its cells by index.</summary>
    string OrderedJoin { get; }

    /// <summary>The numbers of a JSON array, as a subquery.</summary>
    string Numbers(string parameter);

    /// <summary>The arrays of numbers of a JSON array, as a table.</summary>
    string Table(string parameter, params IReadOnlyList<string> columns);

    /// <summary>Whether two columns are equal, or null both.</summary>
    string Same(string a, string b);

    /// <summary>The end of an ordered query that reads so many rows.</summary>
    string Limit(string parameter);

    /// <summary>A Boolean column as a number that can be added up.</summary>
    string Number(string flag);
}
