using System.Text.Json;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.Planning;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>Reads the variables of a request. <see href="https://spec.graphql.org/September2025/#sec-Coercing-Variable-Values"/></summary>
internal static class VariableCoercion
{
    /// <exception cref="RequestException">Variables are missing or have values that their types do not allow; all faults are listed.</exception>
    public static VariableValues Coerce(OperationVariables operation, Source source, JsonElement variables, bool suggest)
    {
        var definitions = operation.Definitions;
        if (definitions.Length == 0)
        {
            return VariableValues.Empty;
        }

        var values = new object?[definitions.Length];
        var faults = new VariableFaults(source, suggest);
        for (var i = 0; i < values.Length; i++)
        {
            faults.Enter(definitions[i]);
            values[i] = Coerce(definitions[i], operation.Types[i], variables, faults);
        }

        faults.ThrowIfAny();
        return new VariableValues(operation.Names, values);
    }

    private static object? Coerce(VariableDefinitionNode definition, GraphQLType type, JsonElement variables, VariableFaults faults)
    {
        var name = definition.Variable.Name.Value;
        var json = default(JsonElement);
        var isGiven = variables.ValueKind is JsonValueKind.Object && variables.TryGetProperty(name, out json);
        if (!isGiven)
        {
            if (definition.DefaultValue is { } defaultValue)
            {
                return InputCoercion.CoerceLiteral(type, defaultValue);
            }

            if (type.IsNonNull)
            {
                faults.Add($"Variable \"${name}\" of required type \"{type}\" was not provided.");
            }

            return ArgumentValues.NotGiven;
        }

        if (json.ValueKind is JsonValueKind.Null && type.IsNonNull)
        {
            faults.Add($"Variable \"${name}\" of non-null type \"{type}\" must not be null.");
            return null;
        }

        return InputCoercion.CoerceValue(type, json, null, faults);
    }
}
