using System.Text.Encodings.Web;
using System.Text.Json;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.Conformance;

/// <summary>Coerced arguments as a JSON text.</summary>
internal static class EchoJson
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(FieldDefinition field, ArgumentValues arguments)
    {
        var given = new Dictionary<string, object?>();
        foreach (var argument in field.Arguments)
        {
            if (arguments.TryGet(argument.Name, out var value))
            {
                given.Add(argument.Name, Plain(value));
            }
        }

        return JsonSerializer.Serialize(given, s_options);
    }

    private static object? Plain(object? value) => value switch
    {
        InputObjectValue input => input.Fields.ToDictionary(static f => f.Key.Name, static f => Plain(f.Value)),
        object?[] items => items.Select(Plain).ToList(),
        _ => value,
    };
}
