namespace OpenEmulationData.GraphQL.Data;

/// <summary>One page of a longer list. <see href="https://relay.dev/graphql/connections.htm"/></summary>
/// <typeparam name="T">The type of a row.</typeparam>
public sealed class Connection<T>
    where T : class
{
    private readonly Func<T, string> _cursor;
    private readonly bool _hasNextPage;
    private readonly bool _hasPreviousPage;

    /// <summary>Makes a page.</summary>
    /// <param name="nodes">The rows, in order.</param>
    /// <param name="cursor">Makes the cursor of a row; called only for cursors that are asked for.</param>
    /// <param name="hasNextPage">Whether rows follow.</param>
    /// <param name="hasPreviousPage">Whether rows come before.</param>
    /// <param name="totalCount">How many rows there are on all pages; any number when it is not asked for.</param>
    public Connection(IReadOnlyList<T> nodes, Func<T, string> cursor, bool hasNextPage, bool hasPreviousPage, int totalCount = 0)
    {
        _cursor = cursor;
        _hasNextPage = hasNextPage;
        _hasPreviousPage = hasPreviousPage;
        Nodes = nodes;
        TotalCount = totalCount;
    }

    /// <summary>Where the page stands.</summary>
    public PageInfo PageInfo => field ??= new PageInfo(
        _hasNextPage,
        _hasPreviousPage,
        () => Nodes.Count == 0 ? null : _cursor(Nodes[0]),
        () => Nodes.Count == 0 ? null : _cursor(Nodes[^1]));

    /// <summary>The rows with their cursors.</summary>
    public IReadOnlyList<Edge<T>> Edges => field ??= [.. Nodes.Select(node => new Edge<T>(node, _cursor))];

    /// <summary>The rows.</summary>
    public IReadOnlyList<T> Nodes { get; }

    /// <summary>What the page was asked for, for fields that a connection has beside those of every one.</summary>
    public object? Question { get; init; }

    /// <summary>How many rows there are on all pages; set only when it is asked for.</summary>
    public int TotalCount { get; }
}

/// <summary>A row with its cursor.</summary>
public sealed class Edge<T>(T node, Func<T, string> cursor)
    where T : class
{
    /// <summary>Opaque; goes into <c>after</c> or <c>before</c> of the same field with the same order.</summary>
    public string Cursor => cursor(Node);

    /// <summary>The row.</summary>
    public T Node { get; } = node;
}

/// <summary>Where a page stands in the whole list.</summary>
public sealed class PageInfo(bool hasNextPage, bool hasPreviousPage, Func<string?> startCursor, Func<string?> endCursor)
{
    /// <summary>Whether rows follow.</summary>
    public bool HasNextPage { get; } = hasNextPage;

    /// <summary>Whether rows come before.</summary>
    public bool HasPreviousPage { get; } = hasPreviousPage;

    /// <summary>The cursor of the first row, or null when the page is empty.</summary>
    public string? StartCursor => startCursor();

    /// <summary>The cursor of the last row, or null when the page is empty.</summary>
    public string? EndCursor => endCursor();
}
