using System.Text.Json;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>Refusals that say which limit, the maximum, and what was found.</summary>
internal static class LimitErrors
{
    public static GraphQLException Exceeded(string limit, int maximum, int found, string what) =>
        Make($"There are {found} {what}; at most {maximum} are allowed.", ErrorCodes.LimitExceeded, limit, maximum, found);

    public static GraphQLException PageSize(string argument, int maximum, int found) =>
        Make($"'{argument}' is {found}; a page has at most {maximum} rows.", ErrorCodes.InvalidPaging, nameof(GraphQLLimits.MaxPageSize), maximum, found);

    /// <summary>Checks the length of a list given to <c>in</c> or <c>nin</c>.</summary>
    public static void CheckList(FilterOperation operation, object?[] items, GraphQLLimits limits)
    {
        if (items.Length > limits.InListItems)
        {
            throw Exceeded(
                nameof(GraphQLLimits.InListItems), limits.InListItems, items.Length, operation is FilterOperation.In ? "items in 'in'" : "items in 'nin'");
        }
    }

    private static GraphQLException Make(string message, string code, string limit, int maximum, int found) =>
        new(new GraphQLError(message, code)
        {
            Extensions = new Dictionary<string, object?> { ["limit"] = JsonNamingPolicy.CamelCase.ConvertName(limit), ["maximum"] = maximum, ["found"] = found },
        });
}
