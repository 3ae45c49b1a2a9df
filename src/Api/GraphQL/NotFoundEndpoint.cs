namespace OpenEmulationData.Api.GraphQL;

/// <summary>Answers at every address that is not ours.</summary>
internal static class NotFoundEndpoint
{
    public static Task HandleAsync(HttpContext context) => GraphQLAnswerWriter.WriteAsync(
        context.Response,
        MediaTypes.Json,
        RequestRejection.Refused(StatusCodes.Status404NotFound, "There is nothing at this address; GraphQL is at /graphql."),
        context.RequestAborted);
}
