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
/// <param name="filterType">A class that declares the filter, one field a property; null: the filter of the rows' entity.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFilteringAttribute(Type? filterType = null) : Attribute
{
    /// <summary>A class that declares the filter. What it says is read by the method from the arguments of its <c>FieldBatch</c>.</summary>
    public Type? FilterType { get; } = filterType;
}

/// <summary>The field takes <c>order</c>.</summary>
/// <param name="sortType">A class that declares the keys, one a property; null: the members of the rows' entity.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseSortingAttribute(Type? sortType = null) : Attribute
{
    /// <summary>A class that declares the keys. What it says is read by the method from the arguments of its <c>FieldBatch</c>.</summary>
    public Type? SortType { get; } = sortType;
}

/// <summary>The default of an argument that C# cannot write as one, as a GraphQL literal.</summary>
/// <param name="syntax">Such as <c>[]</c> or <c>BEST</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class DefaultValueSyntaxAttribute(string syntax) : Attribute
{
    /// <summary>The literal.</summary>
    public string Syntax { get; } = syntax;
}

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
