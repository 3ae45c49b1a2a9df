using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>
/// Reads the parameters of a request out of the query string.
/// <see href="https://graphql.github.io/graphql-over-http/draft/#sec-GET"/>
/// </summary>
internal static class QueryStringReader
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether there is a parameter of that name, with a value or without.</summary>
    public static bool Has(QueryString query, string name)
    {
        foreach (var parameter in new QueryStringEnumerable(query.Value))
        {
            if (Is(parameter, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <exception cref="RequestRejectedException">There is no document, or a parameter is not of its type.</exception>
    public static GraphQLRequestParameters Read(QueryString query, int maxDepth)
    {
        if (Find(query, "query") is not { } document)
        {
            throw Malformed("'query' is missing: ask with ?query={...} or with POST.");
        }

        if (ReadObject(query, "extensions", maxDepth) is { } extensions)
        {
            extensions.Dispose();
        }

        return new GraphQLRequestParameters(
            Encode(document, "query"),
            Find(query, "operationName"),
            ReadObject(query, "variables", maxDepth));
    }

    /// <summary>The value of a parameter; null when it is empty, absent or there twice.</summary>
    private static string? Find(QueryString query, string name)
    {
        string? found = null;
        foreach (var parameter in new QueryStringEnumerable(query.Value))
        {
            if (!Is(parameter, name))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = parameter.DecodeValue().ToString();
        }

        return found is "" ? null : found;
    }

    private static bool Is(QueryStringEnumerable.EncodedNameValuePair parameter, string name) =>
        parameter.DecodeName().Span.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static JsonDocument? ReadObject(QueryString query, string name, int maxDepth)
    {
        if (Find(query, name) is not { } text)
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
