using System.Reflection;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>A filter as read from its input: what is compared, not with what. Values are in slots.</summary>
internal abstract record FilterNode;

/// <summary>All filters hold; none: true.</summary>
internal sealed record AllOfFilter(IReadOnlyList<FilterNode> Filters) : FilterNode;

/// <summary>Any filter holds; none: false.</summary>
internal sealed record AnyOfFilter(IReadOnlyList<FilterNode> Filters) : FilterNode;

/// <summary>What a to-one navigation leads to passes the filter; null: it leads nowhere.</summary>
internal sealed record NavigationFilter(PropertyInfo Navigation, FilterNode? Filter) : FilterNode;

/// <summary>All, none or some items of a collection pass the filter.</summary>
internal sealed record ItemsFilter(PropertyInfo Collection, FilterOperation Quantifier, FilterNode Filter) : FilterNode;

/// <summary>An operation on a scalar.</summary>
/// <param name="Member">The member of the row; null: the row itself, an item of a list of scalars.</param>
/// <param name="Operation">The operation.</param>
/// <param name="FirstSlot">The slot of the first operand.</param>
/// <param name="Count">How many operands there are, in slots that follow each other; none of them is null.</param>
/// <param name="WithNull">Whether null is an operand too.</param>
internal sealed record OperationFilter(PropertyInfo? Member, FilterOperation Operation, int FirstSlot, int Count, bool WithNull) : FilterNode;
