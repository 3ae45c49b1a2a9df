using System.Text.Json;
using System.Text.Unicode;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>
/// Reads the parameters of a request out of a JSON body. Members that the specification does not know are passed over.
/// <see href="https://graphql.github.io/graphql-over-http/draft/#sec-POST"/>
/// </summary>
internal static class JsonBodyReader
{
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = int.MaxValue };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="RequestRejectedException">The body is empty, no JSON, or its members have wrong types.</exception>
    public static GraphQLRequestParameters Read(ReadOnlyMemory<byte> body, int maxDepth)
    {
        if (!Utf8.IsValid(body.Span))
        {
            throw Malformed("The body of the request is not valid UTF-8.");
        }

        var json = body.Span.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body;
        if (json.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            throw Malformed("""The body of the request is empty: send {"query": "..."}.""");
        }

        try
        {
            return ReadObject(json, maxDepth);
        }
        catch (JsonException exception)
        {
            throw Malformed($"The body of the request is not JSON: line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
        catch (InvalidOperationException)
        {
            throw Malformed("The body of the request holds a string with an incomplete surrogate pair.");
        }
    }

    private static GraphQLRequestParameters ReadObject(ReadOnlyMemory<byte> json, int maxDepth)
    {
        var reader = new Utf8JsonReader(json.Span, s_options);
        reader.Read();
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            throw Malformed(reader.TokenType is JsonTokenType.StartArray
                ? "The body of the request is a list: send one request at a time."
                : "The body of the request must be a JSON object.");
        }

        ReadOnlyMemory<byte>? document = null;
        string? operationName = null;
        JsonDocument? variables = null;
        try
        {
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("query"u8))
                {
                    document = ReadDocument(ref reader, json);
                }
                else if (reader.ValueTextEquals("operationName"u8))
                {
                    operationName = ReadOperationName(ref reader);
                }
                else if (reader.ValueTextEquals("variables"u8))
                {
                    variables?.Dispose();
                    reader.Read();
                    variables = JsonObjectReader.Read(ref reader, json, maxDepth, "variables");
                }
                else if (reader.ValueTextEquals("extensions"u8))
                {
                    SkipExtensions(ref reader);
                }
                else
                {
                    reader.Skip();
                }
            }

            reader.Read();
            return new GraphQLRequestParameters(document ?? throw Malformed("'query' is missing."), operationName, variables);
        }
        catch
        {
            variables?.Dispose();
            throw;
        }
    }

    /// <summary>The document as it lies in the body, or unescaped into memory of its own.</summary>
    private static ReadOnlyMemory<byte> ReadDocument(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        reader.Read();
        if (reader.TokenType is not JsonTokenType.String)
        {
            throw Malformed("'query' must be a string.");
        }

        if (!reader.ValueIsEscaped)
        {
            return json.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
        }

        var document = new byte[reader.ValueSpan.Length];
        return document.AsMemory(0, reader.CopyString(document));
    }

    private static string? ReadOperationName(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType is JsonTokenType.String or JsonTokenType.Null
            ? reader.GetString()
            : throw Malformed("'operationName' must be a string or null.");
    }

    private static void SkipExtensions(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
        {
            throw Malformed("'extensions' must be a JSON object or null.");
        }

        reader.Skip();
    }

    private static RequestRejectedException Malformed(string message) => new(RequestRejection.Malformed(message));
}
