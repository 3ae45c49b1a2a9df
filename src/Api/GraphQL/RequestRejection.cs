using OpenEmulationData.GraphQL;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>Why a request never reaches the engine.</summary>
/// <param name="StatusCode">The status of the answer, whatever its media type.</param>
/// <param name="Error">The error in the answer.</param>
internal sealed record RequestRejection(int StatusCode, GraphQLError Error)
{
    /// <summary>The request is not well-formed GraphQL over HTTP.</summary>
    public static RequestRejection Malformed(string message) =>
        new(StatusCodes.Status400BadRequest, new GraphQLError(message, ErrorCodes.BadRequest));

    /// <summary>The request is well-formed and yet not served.</summary>
    public static RequestRejection Refused(int statusCode, string message) =>
        new(statusCode, new GraphQLError(message, ErrorCodes.BadRequest));

    /// <summary>The request is larger than a limit allows.</summary>
    public static RequestRejection TooLarge(int statusCode, string limit, int maximum, long? found, string message) => new(
        statusCode,
        new GraphQLError(message, ErrorCodes.LimitExceeded)
        {
            Extensions = found is { } value
                ? new Dictionary<string, object?> { ["limit"] = limit, ["maximum"] = maximum, ["found"] = value }
                : new Dictionary<string, object?> { ["limit"] = limit, ["maximum"] = maximum },
        });
}
