using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>A page asked for, checked.</summary>
/// <param name="Size">Rows at most.</param>
/// <param name="Backward">Whether the rows are counted from the end.</param>
/// <param name="After">The cursor to begin after, or null.</param>
/// <param name="Before">The cursor to end before, or null.</param>
internal readonly record struct PageRequest(int Size, bool Backward, string? After, string? Before)
{
    /// <summary>Reads the arguments of a connection.</summary>
    public static PageRequest Read(ArgumentValues arguments, PagingOptions options, GraphQLLimits limits) => Check(
        new PagingArguments(
            arguments.Get<int?>("first"), arguments.Get<string>("after"), arguments.Get<int?>("last"), arguments.Get<string>("before")),
        options,
        limits);

    /// <summary>Checks the arguments of a connection.</summary>
    /// <exception cref="GraphQLException">Both sizes are given, one is negative, or one is above the limit.</exception>
    public static PageRequest Check(PagingArguments paging, PagingOptions options, GraphQLLimits limits)
    {
        if (paging is { First: not null, Last: not null })
        {
            throw new GraphQLException("'first' and 'last' cannot be given together.", ErrorCodes.InvalidPaging);
        }

        var argument = paging.Last is null ? "first" : "last";
        var maximum = options.MaxPageSize ?? limits.MaxPageSize;
        var size = paging.First ?? paging.Last ?? Math.Min(options.DefaultPageSize ?? limits.DefaultPageSize, maximum);
        if (size < 0)
        {
            throw new GraphQLException($"'{argument}' is {size}; it cannot be negative.", ErrorCodes.InvalidPaging);
        }

        return size <= maximum
            ? new PageRequest(size, paging.Last is not null, paging.After, paging.Before)
            : throw LimitErrors.PageSize(argument, maximum, size);
    }
}
