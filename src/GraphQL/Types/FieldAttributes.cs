namespace OpenEmulationData.GraphQL.Types;

/// <summary>The field hands out pages of its queryable: a connection.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UsePagingAttribute : Attribute
{
    /// <summary>The name of the connection type without <c>Connection</c>; null: the plural of the node type.</summary>
    public string? ConnectionName { get; init; }

    /// <summary>Whether pages can also be counted from the end, with <c>last</c> and <c>before</c>.</summary>
    public bool AllowBackwardPagination { get; init; } = true;
}

/// <summary>The field takes <c>where</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFilteringAttribute : Attribute;

/// <summary>The field takes <c>order</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseSortingAttribute : Attribute;

/// <summary>The field hands out the first row of its queryable, or null.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseFirstOrDefaultAttribute : Attribute;

/// <summary>
/// The parameter is the parent value; a parameter of type <c>IReadOnlyList&lt;T&gt;</c> gets all parents of the level at once, and the method
/// gives as many results in the same order.
/// </summary>
/// <param name="requires">The members of the parent that the method reads, so that their columns are read; none: its key and foreign keys.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(params string[] requires) : Attribute
{
    /// <summary>The members of the parent that the method reads.</summary>
    public IReadOnlyList<string> Requires { get; } = requires;
}

/// <summary>The value is a global or other opaque id: the scalar <c>ID</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class IDAttribute : Attribute;
