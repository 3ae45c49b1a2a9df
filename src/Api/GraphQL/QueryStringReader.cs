using System.Text;
using System.Text.Json;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>
/// Reads the parameters of a request out of the query string.
/// <see href="https://graphql.github.io/graphql-over-http/draft/#sec-GET"/>
/// </summary>
internal static class QueryStringReader
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="RequestRejectedException">There is no document, or a parameter is not of its type.</exception>
    public static GraphQLRequestParameters Read(IQueryCollection query, int maxDepth)
    {
        if (query["query"] is not [{ Length: > 0 } document])
        {
            throw Malformed("'query' is missing: ask with ?query={...} or with POST.");
        }

        if (ReadObject(query, "extensions", maxDepth) is { } extensions)
        {
            extensions.Dispose();
        }

        return new GraphQLRequestParameters(
            Encode(document, "query"),
            query["operationName"] is [{ Length: > 0 } name] ? name : null,
            ReadObject(query, "variables", maxDepth));
    }

    private static JsonDocument? ReadObject(IQueryCollection query, string name, int maxDepth)
    {
        if (query[name] is not [{ Length: > 0 } text])
        {
            return null;
        }

        var json = Encode(text, name);
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
            reader.Read();
            var value = JsonObjectReader.Read(ref reader, json, maxDepth, name);
            reader.Read();
            return value;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Malformed($"'{name}' in the query string is not JSON.");
        }
    }

    private static byte[] Encode(string text, string name)
    {
        try
        {
            return s_strictUtf8.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            throw Malformed($"'{name}' in the query string is not valid UTF-8.");
        }
    }

    private static RequestRejectedException Malformed(string message) => new(RequestRejection.Malformed(message));
}
