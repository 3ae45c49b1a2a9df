using System.Text.Json;
using OpenEmulationData.GraphQL;

namespace OpenEmulationData.Conformance;

/// <summary>
/// The data that both sides execute over: objects by name, such as <c>Dog:1</c>, whose fields hold plain JSON or a marker, an object with
/// one key: <c>$ref</c> (another object), <c>$error</c> (an error in the place of a value), <c>$throw</c> (the resolver fails),
/// <c>$number</c> (a number that JSON lacks), <c>$json</c> (a JSON object as a scalar's value).
/// </summary>
internal sealed class World(JsonElement objects)
{
    private readonly Dictionary<string, Dictionary<string, object?>> _objects = objects.EnumerateObject().ToDictionary(
        static o => o.Name,
        static o => o.Value.EnumerateObject().ToDictionary(
            static f => f.Name,
            static f => f.Name == "__typename" ? f.Value.GetString() : (object?)f.Value,
            StringComparer.Ordinal),
        StringComparer.Ordinal);

    public static World Empty { get; } = new(JsonDocument.Parse("{}").RootElement);

    /// <summary>What the mutations of this request appended so far.</summary>
    public List<object?> Log { get; private set; } = [];

    public void BeginRequest() => Log = [];

    /// <summary>The raw value of a field of a root object; undefined when there is none.</summary>
    public JsonElement FieldOfRoot(string type, string field) =>
        _objects.GetValueOrDefault($"{type}:0")?.GetValueOrDefault(field) is JsonElement value ? value : default;

    /// <summary>Turns JSON and markers into what resolvers return.</summary>
    /// <exception cref="GraphQLException">The marker says that the resolver fails.</exception>
    public object? ToValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetInt32(out var integer) ? (object)integer : value.GetDouble(),
        JsonValueKind.Array => value.EnumerateArray().Select(ToValue).ToList(),
        _ => FromMarker(value.EnumerateObject().Single()),
    };

    private object FromMarker(JsonProperty marker) => marker.Name switch
    {
        "$ref" => _objects[marker.Value.GetString()!],
        "$error" => new GraphQLError(marker.Value.GetString()!),
        "$throw" => throw new GraphQLException(marker.Value.GetString()!),
        "$number" => marker.Value.GetString() switch
        {
            "NaN" => double.NaN,
            "Infinity" => double.PositiveInfinity,
            _ => double.NegativeInfinity,
        },
        "$json" => marker.Value,
        var unknown => throw new InvalidOperationException($"There is no marker {unknown}."),
    };
}
