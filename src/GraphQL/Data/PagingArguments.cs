namespace OpenEmulationData.GraphQL.Data;

/// <summary>The page asked for, as in the arguments of a connection.</summary>
/// <param name="First">Rows at most from the beginning, or null.</param>
/// <param name="After">The cursor to begin after, or null.</param>
/// <param name="Last">Rows at most from the end, or null.</param>
/// <param name="Before">The cursor to end before, or null.</param>
public readonly record struct PagingArguments(int? First, string? After, int? Last, string? Before);

/// <summary>How a field is paged; null means: as the limits of the consumer say.</summary>
internal sealed record PagingOptions
{
    /// <summary>Rows of a page when the size is not given.</summary>
    public int? DefaultPageSize { get; init; }

    /// <summary>Rows of a page at most.</summary>
    public int? MaxPageSize { get; init; }
}
