using System.Text.Json;
using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.Response;

/// <summary>Writes answers straight into a JSON writer. <see href="https://spec.graphql.org/September2025/#sec-Response-Format"/></summary>
internal static class ResponseWriter
{
    private static readonly JsonEncodedText s_errors = JsonEncodedText.Encode("errors");
    private static readonly JsonEncodedText s_data = JsonEncodedText.Encode("data");
    private static readonly JsonEncodedText s_extensions = JsonEncodedText.Encode("extensions");

    /// <summary>Errors come before data, so that a reader of a stream knows of them first.</summary>
    public static void WriteResponse(Utf8JsonWriter writer, GraphQLResponse response)
    {
        writer.WriteStartObject();
        if (response.Errors.Count > 0)
        {
            writer.WriteStartArray(s_errors);
            foreach (var error in response.Errors)
            {
                WriteError(writer, error);
            }

            writer.WriteEndArray();
        }

        if (!response.IsRequestError)
        {
            writer.WritePropertyName(s_data);
            if (response.Data is { } data)
            {
                WriteObject(writer, data, 0);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        if (response.Extensions is { Count: > 0 } extensions)
        {
            WriteMap(writer, s_extensions, extensions);
        }

        writer.WriteEndObject();
    }

    public static void WriteObject(Utf8JsonWriter writer, ObjectBlock block, int row)
    {
        if (block.IsNullRow(row))
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        var fields = block.Plan.Fields;
        var order = block.Order;
        for (var n = 0; n < block.Columns.Length; n++)
        {
            var i = order is null ? n : order[n];
            if (block.Columns[i] is { } column)
            {
                column.Write(writer, fields[i].EncodedResponseName, row);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter writer, GraphQLError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, error.Message);
        if (error.Locations.Count > 0)
        {
            writer.WriteStartArray("locations"u8);
            foreach (var location in error.Locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line"u8, location.Line);
                writer.WriteNumber("column"u8, location.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (error.Path is { } path)
        {
            writer.WriteStartArray("path"u8);
            foreach (var key in path)
            {
                WriteValue(writer, key);
            }

            writer.WriteEndArray();
        }

        if (error.Code is not null || error.Extensions is { Count: > 0 })
        {
            writer.WriteStartObject(s_extensions);
            if (error.Code is not null)
            {
                writer.WriteString("code"u8, error.Code);
            }

            WriteEntries(writer, error.Extensions ?? new Dictionary<string, object?>());
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter writer, JsonEncodedText name, IEnumerable<KeyValuePair<string, object?>> map)
    {
        writer.WriteStartObject(name);
        WriteEntries(writer, map);
        writer.WriteEndObject();
    }

    private static void WriteEntries(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> map)
    {
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            WriteValue(writer, value);
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case IReadOnlyDictionary<string, object?> map:
                writer.WriteStartObject();
                WriteEntries(writer, map);
                writer.WriteEndObject();
                break;
            case IReadOnlyList<object?> list:
                writer.WriteStartArray();
                foreach (var item in list)
                {
                    WriteValue(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"{value.GetType()} is not a value of extensions.");
        }
    }
}
