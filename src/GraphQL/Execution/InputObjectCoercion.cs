using System.Collections.Immutable;
using System.Text.Json;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>Reads input objects: given fields, defaults, required fields, unknown fields, and <c>@oneOf</c>.</summary>
internal static class InputObjectCoercion
{
    public static InputObjectValue? Coerce(
        InputObjectType type, JsonElement json, ResponsePath? path, VariableFaults faults)
    {
        if (json.ValueKind is not JsonValueKind.Object)
        {
            faults.Add(path, json, $"Expected type \"{type}\" to be an object.");
            return null;
        }

        var fields = ImmutableArray.CreateBuilder<KeyValuePair<InputValueDefinition, object?>>(json.GetPropertyCount());
        for (var i = 0; i < type.Fields.Count; i++)
        {
            var definition = type.Fields.GetAt(i).Value;
            if (json.TryGetProperty(definition.Name, out var value))
            {
                fields.Add(KeyValuePair.Create(
                    definition, InputCoercion.CoerceValue(definition.Type, value, new ResponsePath(path, definition.Name), faults)));
            }
            else if (definition.IsRequired)
            {
                faults.Add(path, json, $"Field \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.");
            }
            else if (definition.DefaultValue is not null)
            {
                fields.Add(KeyValuePair.Create(definition, definition.CoercedDefaultValue));
            }
        }

        foreach (var property in json.EnumerateObject())
        {
            if (!type.Fields.ContainsKey(property.Name))
            {
                faults.Add(path, json, $"Field \"{property.Name}\" is not defined by type \"{type}\".{(faults.Suggest ? DidYouMean(property.Name, type) : "")}");
            }
        }

        if (type.IsOneOf)
        {
            RequireOne(type, fields, json, path, faults);
        }

        return new InputObjectValue(type, fields.DrainToImmutable());
    }

    private static void RequireOne(
        InputObjectType type,
        ImmutableArray<KeyValuePair<InputValueDefinition, object?>>.Builder fields,
        JsonElement json,
        ResponsePath? path,
        VariableFaults faults)
    {
        if (fields.Count != 1)
        {
            faults.Add(path, json, $"Exactly one key must be specified for OneOf type \"{type}\".");
        }

        if (fields is [var (first, _), ..] && json.TryGetProperty(first.Name, out var value) && value.ValueKind is JsonValueKind.Null)
        {
            faults.Add(new ResponsePath(path, first.Name), value, $"Field \"{first.Name}\" must be non-null.");
        }
    }

    /// <summary>Whether a default stands for a field that is not given.</summary>
    /// <exception cref="GraphQLException">The field must be given.</exception>
    public static bool HasDefault(InputValueDefinition definition) => definition.IsRequired
        ? throw new GraphQLException($"Field \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.")
        : definition.DefaultValue is not null;

    public static string DidYouMean(string name, InputObjectType type) =>
        Validation.Suggestions.DidYouMean(name, type.Fields.Keys);
}
