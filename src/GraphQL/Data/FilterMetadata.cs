using System.Reflection;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>
/// Metadata of a filter input's field that stands for a member of the entity. When the field's type has operations they apply to the
/// member; when it has fields the filter goes on inside the navigation.
/// </summary>
/// <param name="Property">The member.</param>
/// <param name="ConvertOperand">
/// Makes an operand a value of the member's type (a global id becomes a key); null when operands have it already. A result of null
/// means that nothing is equal to the operand.
/// </param>
internal sealed record FilterFieldMetadata(PropertyInfo Property, Func<object, object?>? ConvertOperand = null)
{
    /// <summary>Whether the member is a collection.</summary>
    public bool IsCollection { get; } = EntityConventions.GetItemType(Property.PropertyType) is not null;

    /// <summary>Whether the member leads to another entity.</summary>
    public bool IsNavigation { get; } = EntityConventions.IsNavigation(Property);

    /// <summary>The type of the operands: the member's, without null.</summary>
    public Type OperandType { get; } = Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;
}

/// <summary>Metadata of a filter input's field that is an operation, <c>and</c> and <c>or</c> included.</summary>
internal sealed record FilterOperationMetadata(FilterOperation Operation);

/// <summary>Metadata of a sort input's field: a scalar member to order by, or a navigation to go on inside.</summary>
internal sealed record SortFieldMetadata(PropertyInfo Property);

/// <summary>The runtime values of <c>SortEnumType</c>.</summary>
public enum SortDirection
{
    /// <summary>Lowest first; rows without a value come before all others.</summary>
    Ascending,

    /// <summary>Highest first; rows without a value come after all others.</summary>
    Descending,
}
