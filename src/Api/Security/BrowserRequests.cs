using OpenEmulationData.Api.GraphQL;
using OpenEmulationData.Api.RateLimits;

namespace OpenEmulationData.Api.Security;

/// <summary>
/// Refuses what a browser sends for a page without asking this service first: images, scripts and forms of other sites. Whatever has a
/// header that makes the browser ask (a content type of JSON, a token, <c>GraphQL-Preflight</c>) is none of that.
/// <see href="https://www.w3.org/TR/fetch-metadata/"/>
/// </summary>
internal static class BrowserRequests
{
    /// <summary>A header that no page can send without being asked for permission first.</summary>
    public const string PreflightHeader = "GraphQL-Preflight";

    /// <summary>What a page may read of an answer.</summary>
    private static readonly string[] s_exposedHeaders =
        [Diagnostics.RequestIds.Header, "RateLimit", "RateLimit-Policy", "Retry-After", "ETag"];

    /// <summary>
    /// What a page of another site may send. Not the token: whoever has one asks from a server or from a page of this service, and no
    /// browser ever adds a credential by itself.
    /// </summary>
    private static readonly string[] s_allowedHeaders =
    [
        "Accept", "Content-Type", "If-None-Match", RequestCounter.ClientNameHeader, PreflightHeader, "GraphQL-Cost", "Idempotency-Key",
        "X-Requested-With", "Apollo-Require-Preflight", "apollographql-client-name", "apollographql-client-version", "traceparent", "tracestate",
    ];

    /// <summary>Any site may read, none with credentials.</summary>
    public static void AddPortalCors(this IServiceCollection services) => services.AddCors(static cors => cors.AddDefaultPolicy(static policy => policy
        .AllowAnyOrigin()
        .WithHeaders(s_allowedHeaders)
        .WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Post)
        .WithExposedHeaders(s_exposedHeaders)
        .SetPreflightMaxAge(TimeSpan.FromHours(24))));

    /// <exception cref="RequestRejectedException">The request comes from an element of a page and not from its script.</exception>
    public static void Check(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Mode"] is ["no-cors"] && !request.Headers.ContainsKey(PreflightHeader))
        {
            throw new RequestRejectedException(RequestRejection.Refused(
                StatusCodes.Status403Forbidden,
                $"Images, scripts and forms of pages get no answers here: ask with fetch, or send the header {PreflightHeader}: 1."));
        }
    }
}
