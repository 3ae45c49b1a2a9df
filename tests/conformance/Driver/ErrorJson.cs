using System.Text.Json;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.Conformance;

/// <summary>Writes errors with what both sides have: message and locations.</summary>
internal static class ErrorJson
{
    public static void WriteErrors(Utf8JsonWriter writer, string name, IEnumerable<GraphQLError> errors)
    {
        writer.WriteStartArray(name);
        foreach (var error in errors)
        {
            Write(writer, error.Message, error.Locations);
        }

        writer.WriteEndArray();
    }

    public static void WriteSyntaxError(Utf8JsonWriter writer, SyntaxException exception)
    {
        writer.WritePropertyName("syntaxError");
        Write(writer, exception.Message, [exception.Location]);
    }

    private static void Write(Utf8JsonWriter writer, string message, IReadOnlyList<SourceLocation> locations)
    {
        writer.WriteStartObject();
        writer.WriteString("message", message);
        writer.WriteStartArray("locations");
        foreach (var location in locations)
        {
            writer.WriteStringValue($"{location.Line}:{location.Column}");
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
