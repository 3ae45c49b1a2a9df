namespace OpenEmulationData.Api.GraphQL;

/// <summary>The media types of GraphQL over HTTP. <see href="https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types"/></summary>
internal static class MediaTypes
{
    /// <summary>The legacy answer: 200 for every well-formed request.</summary>
    public const string Json = "application/json";

    /// <summary>The modern answer: 400 when the operation could not run.</summary>
    public const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>A subscription's answer: one event for each answer.</summary>
    public const string EventStream = "text/event-stream";

    /// <summary>A page.</summary>
    public const string Html = "text/html";
}
