using System.Text.Json;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>Reads the variables of a request. <see href="https://spec.graphql.org/September2025/#sec-Coercing-Variable-Values"/></summary>
internal static class VariableCoercion
{
    private const int MaxErrors = 50;

    /// <exception cref="RequestException">Variables are missing or have values that their types do not allow; all faults are listed.</exception>
    public static VariableValues Coerce(Schema schema, Source source, OperationDefinitionNode operation, JsonElement variables)
    {
        var definitions = operation.VariableDefinitions;
        if (definitions.IsEmpty)
        {
            return VariableValues.Empty;
        }

        var names = new string[definitions.Length];
        var values = new object?[definitions.Length];
        var errors = new List<GraphQLError>();
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = definitions[i].Variable.Name.Value;
            values[i] = Coerce(schema, source, definitions[i], variables, errors);
        }

        return errors.Count > 0 ? throw new RequestException(errors) : new VariableValues(names, values);
    }

    private static object? Coerce(
        Schema schema, Source source, VariableDefinitionNode definition, JsonElement variables, List<GraphQLError> errors)
    {
        var name = definition.Variable.Name.Value;
        var type = schema.FindType(definition.Type)
            ?? throw new InvalidOperationException($"The document was not validated: the type of ${name} is unknown.");
        var json = default(JsonElement);
        var isGiven = variables.ValueKind is JsonValueKind.Object && variables.TryGetProperty(name, out json);
        if (!isGiven)
        {
            if (definition.DefaultValue is { } defaultValue)
            {
                return InputCoercion.CoerceLiteral(type, defaultValue, VariableValues.Empty);
            }

            if (type.IsNonNull)
            {
                Add($"Variable \"${name}\" of required type \"{type}\" was not provided.");
            }

            return ArgumentValues.NotGiven;
        }

        if (json.ValueKind is JsonValueKind.Null && type.IsNonNull)
        {
            Add($"Variable \"${name}\" of non-null type \"{type}\" must not be null.");
            return null;
        }

        return InputCoercion.CoerceValue(type, json, null, (path, value, message) =>
        {
            var at = path is null ? string.Empty : $" at \"{name}{PathText(path)}\"";
            Add($"Variable \"${name}\" got invalid value {ValuePrinter.Print(value)}{at}; {message}");
        });

        void Add(string message)
        {
            if (errors.Count < MaxErrors)
            {
                errors.Add(new GraphQLError(message, ErrorCodes.BadUserInput) { Locations = [source.GetLocation(definition.Start)] });
            }
            else if (errors.Count == MaxErrors)
            {
                errors.Add(new GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.", ErrorCodes.BadUserInput));
            }
        }
    }

    private static string PathText(ResponsePath path) =>
        string.Concat(path.ToList().Select(static key => key is int index ? $"[{index}]" : $".{key}"));
}
