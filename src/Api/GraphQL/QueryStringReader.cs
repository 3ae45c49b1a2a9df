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
        Parameter document = new("query"), operationName = new("operationName"), variables = new("variables"), extensions = new("extensions");
        foreach (var parameter in new QueryStringEnumerable(query.Value))
        {
            _ = document.Takes(parameter) || operationName.Takes(parameter) || variables.Takes(parameter) || extensions.Takes(parameter);
        }

        if (document.Value is not { } text)
        {
            throw Malformed("'query' is missing: ask with ?query={...} or with POST.");
        }

        ReadObject(extensions, maxDepth)?.Dispose();
        return new GraphQLRequestParameters(Encode(text, document.Name), operationName.Value, ReadObject(variables, maxDepth));
    }

    private static bool Is(QueryStringEnumerable.EncodedNameValuePair parameter, string name) =>
        parameter.DecodeName().Span.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static JsonDocument? ReadObject(Parameter parameter, int maxDepth)
    {
        if (parameter.Value is not { } text)
        {
            return null;
        }

        var json = Encode(text, parameter.Name);
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
            reader.Read();
            var value = JsonObjectReader.Read(ref reader, json, maxDepth, parameter.Name);
            reader.Read();
            return value;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Malformed($"'{parameter.Name}' in the query string is not JSON.");
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

    /// <summary>A parameter to look for.</summary>
    private struct Parameter(string name)
    {
        private string? _value;
        private bool _isThereTwice;

        public string Name { get; } = name;

        /// <summary>The value; null when it is empty, absent or there twice.</summary>
        public readonly string? Value => _isThereTwice || _value is "" ? null : _value;

        public bool Takes(QueryStringEnumerable.EncodedNameValuePair parameter)
        {
            if (!Is(parameter, Name))
            {
                return false;
            }

            _isThereTwice = _value is not null;
            _value ??= parameter.DecodeValue().ToString();
            return true;
        }
    }
}
