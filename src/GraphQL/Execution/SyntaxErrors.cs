using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>Makes the error for the client when a document cannot be parsed.</summary>
internal static class SyntaxErrors
{
    public static GraphQLError ToError(SyntaxException exception) => exception is SyntaxLimitException limit
        ? new GraphQLError(limit.Message, ErrorCodes.LimitExceeded)
        {
            Locations = [limit.Location],
            Extensions = new Dictionary<string, object?>
            {
                ["limit"] = NameOf(limit.Limit),
                ["maximum"] = limit.Allowed,
                ["found"] = limit.Found,
            },
        }
        : new GraphQLError(exception.Message, ErrorCodes.Syntax) { Locations = [exception.Location] };

    private static string NameOf(SyntaxLimit limit) => limit switch
    {
        SyntaxLimit.Length => "documentLength",
        SyntaxLimit.Tokens => "tokens",
        SyntaxLimit.Depth => "recursion",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
