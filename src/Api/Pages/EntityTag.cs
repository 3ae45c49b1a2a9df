using Microsoft.Net.Http.Headers;

namespace OpenEmulationData.Api.Pages;

/// <summary>Conditional requests. <see href="https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match"/></summary>
internal static class EntityTag
{
    /// <summary>Sets the tag of the answer, and makes it a 304 without a body when the client's copy has the same.</summary>
    /// <returns>Whether the answer is complete.</returns>
    public static bool Answers(HttpContext context, string tag)
    {
        context.Response.Headers.ETag = tag;
        var current = new EntityTagHeaderValue(tag);
        var held = context.Request.GetTypedHeaders().IfNoneMatch;
        if (!held.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(current, useStrongComparison: false)))
        {
            return false;
        }

        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }
}
