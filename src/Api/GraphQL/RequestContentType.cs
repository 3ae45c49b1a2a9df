using Microsoft.Net.Http.Headers;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>Which bodies are read: JSON in UTF-8, as it is.</summary>
internal static class RequestContentType
{
    /// <exception cref="RequestRejectedException">The body is of another media type, charset or encoding.</exception>
    public static void Check(HttpRequest request)
    {
        if (request.ContentType is not MediaTypes.Json)
        {
            CheckType(request.ContentType);
        }

        var encoding = request.Headers.ContentEncoding.ToString();
        if (encoding.Length > 0 && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            throw Unsupported($"The Content-Encoding '{encoding}' is not supported: send the body as it is.");
        }
    }

    private static void CheckType(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type))
        {
            throw Unsupported($"The request needs the header Content-Type: {MediaTypes.Json}.");
        }

        if (!type.MediaType.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase))
        {
            throw Unsupported($"The Content-Type '{type.MediaType}' is not supported: send {MediaTypes.Json}.");
        }

        if (type.Charset.HasValue && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            throw Unsupported($"The charset '{type.Charset}' is not supported: send UTF-8.");
        }
    }

    private static RequestRejectedException Unsupported(string message) =>
        new(RequestRejection.Refused(StatusCodes.Status415UnsupportedMediaType, message));
}
