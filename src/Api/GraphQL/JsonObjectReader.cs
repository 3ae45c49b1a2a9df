using System.Text.Json;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>Checks variables and extensions before they become a document: an object, not nested too deep, every string readable.</summary>
internal static class JsonObjectReader
{
    /// <summary>
    /// Reads the value that the reader stands on, to its end.
    /// </summary>
    /// <param name="reader">Stands on the first token of the value.</param>
    /// <param name="json">What the reader reads.</param>
    /// <param name="maxDepth">The deepest nesting of objects and lists.</param>
    /// <param name="name">What the request calls the value.</param>
    /// <returns>The object, or null when the value is null.</returns>
    /// <exception cref="RequestRejectedException">The value is no object, or is nested too deep.</exception>
    public static JsonDocument? Read(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, int maxDepth, string name)
    {
        if (reader.TokenType is JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            throw new RequestRejectedException(RequestRejection.Malformed($"'{name}' must be a JSON object or null."));
        }

        var start = (int)reader.TokenStartIndex;
        var depth = Walk(ref reader);
        if (depth > maxDepth)
        {
            throw new RequestRejectedException(RequestRejection.TooLarge(
                StatusCodes.Status400BadRequest,
                "recursion",
                maxDepth,
                depth,
                $"'{name}' is nested {depth} deep; {maxDepth} levels are allowed."));
        }

        return JsonDocument.Parse(json[start..(int)reader.BytesConsumed], new JsonDocumentOptions { MaxDepth = maxDepth });
    }

    /// <summary>The nesting of the object that the reader stands on. Escapes are decoded, since a lone surrogate shows only then.</summary>
    private static int Walk(ref Utf8JsonReader reader)
    {
        var outside = reader.CurrentDepth;
        var deepest = 1;
        while (reader.Read() && reader.CurrentDepth > outside)
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                deepest = Math.Max(deepest, reader.CurrentDepth - outside + 1);
            }
            else if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                _ = reader.GetString();
            }
        }

        return deepest;
    }
}
