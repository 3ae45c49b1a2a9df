using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>How much a filter asks for, to price it after its variables are coerced.</summary>
/// <param name="Operations">The operations in it.</param>
/// <param name="LongestList">The items of the longest list given to <c>in</c> or <c>nin</c>.</param>
internal readonly record struct FilterStatistics(int Operations, int LongestList)
{
    /// <summary>Measures a filter; null has nothing.</summary>
    public static FilterStatistics Measure(InputObjectValue? filter)
    {
        if (filter is null)
        {
            return default;
        }

        var (operations, longest) = (0, 0);
        foreach (var (definition, value) in filter.Fields)
        {
            if (definition.Metadata is FilterOperationMetadata { Operation: not (FilterOperation.And or FilterOperation.Or) and var operation })
            {
                operations++;
                longest = Math.Max(longest, operation is FilterOperation.In or FilterOperation.NotIn && value is object?[] list ? list.Length : 0);
            }
            else if (value is null)
            {
                operations++;
            }

            foreach (var inner in GetInner(value))
            {
                var found = Measure(inner);
                operations += found.Operations;
                longest = Math.Max(longest, found.LongestList);
            }
        }

        return new FilterStatistics(operations, longest);
    }

    private static IEnumerable<InputObjectValue> GetInner(object? value) => value switch
    {
        InputObjectValue inner => [inner],
        object?[] items => items.OfType<InputObjectValue>(),
        _ => [],
    };
}
