using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace OpenEmulationData.Api.AnswerCache;

/// <summary>Writes answers that others may keep too, and nothing to whoever has the answer already.</summary>
internal static class KeptAnswerWriter
{
    /// <summary>Embedded pages show what was published at most a minute ago, and at once.</summary>
    private const string CacheControl = "public, max-age=60, stale-while-revalidate=600";

    /// <summary>Writes the answer; by GET with what caches go by. <see href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2"/></summary>
    public static Task WriteAsync(HttpContext context, string mediaType, KeptAnswer answer)
    {
        var response = context.Response;
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            response.Headers.CacheControl = CacheControl;
            response.Headers.ETag = answer.ETag;
            if (Has(context.Request, answer.ETag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }

        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = GraphQL.GraphQLAnswerWriter.ContentTypeOf(mediaType);
        response.ContentLength = answer.Body.Length;
        return response.Body.WriteAsync(answer.Body, context.RequestAborted).AsTask();
    }

    private static bool Has(HttpRequest request, string tag)
    {
        var known = request.Headers.IfNoneMatch;
        if (known.Count == 0)
        {
            return false;
        }

        return known == tag || new RequestHeaders(request.Headers).IfNoneMatch.Any(
            candidate => candidate.Equals(EntityTagHeaderValue.Any) || candidate.Tag.Equals(tag, StringComparison.Ordinal));
    }
}
