using System.Text.Json;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>
/// Reads values of input types. Lists become <c>object?[]</c>, input objects <see cref="InputObjectValue"/>, enums their
/// runtime value. Literals are bounded in depth by the parser, JSON by the reader.
/// <see href="https://spec.graphql.org/September2025/#sec-Input-Values"/>
/// </summary>
internal static class InputCoercion
{
    /// <summary>Reads a literal without variables: a default value.</summary>
    /// <exception cref="GraphQLException">The literal is not a value of the type.</exception>
    public static object? CoerceLiteral(GraphQLType type, ValueNode literal) => PreparedLiteral.Prepare(type, literal).Coerce(VariableValues.Empty);

    /// <summary>Reads a variable's JSON.</summary>
    /// <param name="type">The type of the variable, or of the part of it.</param>
    /// <param name="json">The value.</param>
    /// <param name="path">Where in the variable the value is.</param>
    /// <param name="faults">Gets every fault.</param>
    public static object? CoerceValue(GraphQLType type, JsonElement json, ResponsePath? path, VariableFaults faults)
    {
        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            if (type.IsNonNull)
            {
                faults.Add(path, json, $"Expected non-nullable type \"{type}\" not to be null.");
            }

            return null;
        }

        switch (type.Nullable)
        {
            case ListType list when json.ValueKind is JsonValueKind.Array:
                var items = new object?[json.GetArrayLength()];
                var index = 0;
                foreach (var item in json.EnumerateArray())
                {
                    items[index] = CoerceValue(list.OfType, item, new ResponsePath(path, index), faults);
                    index++;
                }

                return items;
            case ListType list:
                return (object?[])[CoerceValue(list.OfType, json, path, faults)];
            case InputObjectType input:
                return InputObjectCoercion.Coerce(input, json, path, faults);
            case var leaf:
                try
                {
                    return leaf is ScalarType scalar
                        ? scalar.Coercion.ParseValue(json)
                        : EnumCoercion.ParseValue((EnumType)leaf, json, faults.Suggest);
                }
                catch (GraphQLException exception)
                {
                    faults.Add(path, json, exception.Message);
                    return null;
                }
        }
    }
}
