namespace OpenEmulationData.GraphQL;

/// <summary>
/// What one request may ask for. Everything is on by default; a refusal says which limit, the limit, the value found, and where.
/// </summary>
public sealed record GraphQLLimits
{
    /// <summary>Bytes in the body of a request; whoever reads it sees to this one.</summary>
    public int BodySize { get; init; } = 256 * 1024;

    /// <summary>Length of a document in characters.</summary>
    public int DocumentLength { get; init; } = 32_000;

    /// <summary>Tokens in a document.</summary>
    public int Tokens { get; init; } = 4_000;

    /// <summary>Nesting of any construct in the parser, and of JSON in variables.</summary>
    public int Recursion { get; init; } = 64;

    /// <summary>Fields in an operation, fragments counted where they are spread.</summary>
    public int Fields { get; init; } = 512;

    /// <summary>Aliases in a document.</summary>
    public int Aliases { get; init; } = 60;

    /// <summary>Directives in one place.</summary>
    public int DirectivesPerLocation { get; init; } = 4;

    /// <summary>Fragment spreads followed in an operation.</summary>
    public int FragmentVisits { get; init; } = 500;

    /// <summary>Comparisons of fields that may merge.</summary>
    public int FieldMergeComparisons { get; init; } = 50_000;

    /// <summary>Nesting of fields in an operation.</summary>
    public int Depth { get; init; } = 12;

    /// <summary>Operations in one filter.</summary>
    public int FilterOperations { get; init; } = 64;

    /// <summary>Items in a list given to <c>in</c> or <c>nin</c>.</summary>
    public int InListItems { get; init; } = 200;

    /// <summary>Values in one filter, all lists together. Made up to powers of two they stay below the 2,098 parameters that SQL Server takes.</summary>
    public int FilterValues { get; init; } = 500;

    /// <summary>Rows of a page when the size is not given.</summary>
    public int DefaultPageSize { get; init; } = 20;

    /// <summary>Rows of a page at most.</summary>
    public int MaxPageSize { get; init; } = 100;

    /// <summary>Ids that <c>nodes</c> takes.</summary>
    public int Nodes { get; init; } = 50;

    /// <summary>Validation errors reported before validation stops.</summary>
    public int ValidationErrors { get; init; } = 5;

    /// <summary>Whether validation errors suggest names that are like one that is unknown. They help developers, and tell names.</summary>
    public bool Suggestions { get; init; } = true;

    /// <summary>How long an operation may run.</summary>
    public TimeSpan ExecutionTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Cost of an operation, computed after variables are coerced.</summary>
    public double Cost { get; init; } = 5_000;
}
