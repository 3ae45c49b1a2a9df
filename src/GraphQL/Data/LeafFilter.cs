using System.Collections;
using System.Diagnostics;
using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>Applies the operations of a leaf's filter input in memory, for resolvers that turn them into a set of values.</summary>
public static class LeafFilter
{
    /// <summary>Checks the operations before any value is tried.</summary>
    /// <exception cref="GraphQLException">A list is too long.</exception>
    public static void Check(InputObjectValue operations, GraphQLLimits limits)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(limits);
        foreach (var (definition, operand) in operations.Fields)
        {
            if (operand is object?[] items)
            {
                LimitErrors.CheckList(((FilterOperationMetadata)definition.Metadata!).Operation, items, limits);
            }
        }
    }

    /// <summary>Whether a value passes all operations. Text has operations of its own and is not a value here.</summary>
    /// <param name="operations">The coerced input, such as <c>{ gte: 2020 }</c>.</param>
    /// <param name="value">The value, never null: of the operands' type.</param>
    /// <exception cref="GraphQLException">An operand that cannot be null is.</exception>
    public static bool Passes(InputObjectValue operations, object value)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(value);
        foreach (var (definition, operand) in operations.Fields)
        {
            if (!Passes(((FilterOperationMetadata)definition.Metadata!).Operation, definition.Name, operand, value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Passes(FilterOperation operation, string name, object? operand, object value) => operation switch
    {
        FilterOperation.Equals => value.Equals(operand),
        FilterOperation.NotEquals => !value.Equals(operand),
        FilterOperation.In => Given<object?[]>(operand, name).Contains(value),
        FilterOperation.NotIn => !Given<object?[]>(operand, name).Contains(value),
        FilterOperation.GreaterThan => Compare(value, operand, name) > 0,
        FilterOperation.NotGreaterThan => Compare(value, operand, name) <= 0,
        FilterOperation.GreaterThanOrEquals => Compare(value, operand, name) >= 0,
        FilterOperation.NotGreaterThanOrEquals => Compare(value, operand, name) < 0,
        FilterOperation.LowerThan => Compare(value, operand, name) < 0,
        FilterOperation.NotLowerThan => Compare(value, operand, name) >= 0,
        FilterOperation.LowerThanOrEquals => Compare(value, operand, name) <= 0,
        FilterOperation.NotLowerThanOrEquals => Compare(value, operand, name) > 0,
        _ => throw new UnreachableException(),
    };

    private static int Compare(object value, object? operand, string name) => Comparer.Default.Compare(value, Given<object>(operand, name));

    private static T Given<T>(object? operand, string name)
        where T : class =>
        operand as T ?? throw new GraphQLException($"The operand of '{name}' cannot be null.", ErrorCodes.BadUserInput);
}
