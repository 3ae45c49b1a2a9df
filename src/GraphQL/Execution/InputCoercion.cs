using System.Collections.Immutable;
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
    /// <summary>Reads a literal that was validated, or a default value.</summary>
    /// <exception cref="GraphQLException">The literal is not a value of the type.</exception>
    public static object? CoerceLiteral(GraphQLType type, ValueNode literal, VariableValues variables)
    {
        if (literal is VariableNode variable)
        {
            variables.TryGet(variable.Name.Value, out var value);
            return value is null && type.IsNonNull ? throw NotNull(type) : value;
        }

        if (literal is NullValueNode)
        {
            return type.IsNonNull ? throw NotNull(type) : null;
        }

        return type.Nullable switch
        {
            ListType list when literal is ListValueNode items => CoerceItems(list, items, variables),
            ListType list => (object?[])[CoerceLiteral(list.OfType, literal, variables)],
            ScalarType scalar => scalar.Coercion.ParseLiteral(literal),
            EnumType @enum => EnumCoercion.ParseLiteral(@enum, literal),
            InputObjectType input => CoerceObject(input, literal, variables),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

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

    private static InputObjectValue CoerceObject(InputObjectType type, ValueNode literal, VariableValues variables)
    {
        if (literal is not ObjectValueNode node)
        {
            throw new GraphQLException($"Expected value of type \"{type}\", found {SyntaxPrinter.Print(literal)}.");
        }

        var fields = ImmutableArray.CreateBuilder<KeyValuePair<InputValueDefinition, object?>>(node.Fields.Length);
        for (var i = 0; i < type.Fields.Count; i++)
        {
            var definition = type.Fields.GetAt(i).Value;
            if (Find(node, definition.Name) is not { } given || (given is VariableNode variable && !variables.TryGet(variable.Name.Value, out _)))
            {
                InputObjectCoercion.AddDefault(fields, definition);
            }
            else
            {
                fields.Add(KeyValuePair.Create(definition, CoerceLiteral(definition.Type, given, variables)));
            }
        }

        foreach (var field in node.Fields)
        {
            if (!type.Fields.ContainsKey(field.Name.Value))
            {
                throw new GraphQLException(
                    $"Field \"{field.Name}\" is not defined by type \"{type}\".{InputObjectCoercion.DidYouMean(field.Name.Value, type)}");
            }
        }

        if (type.IsOneOf)
        {
            RequireOne(type, node, fields);
        }

        return new InputObjectValue(type, fields.DrainToImmutable());
    }

    private static object?[] CoerceItems(ListType type, ListValueNode list, VariableValues variables)
    {
        var items = new object?[list.Values.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = CoerceLiteral(type.OfType, list.Values[i], variables);
        }

        return items;
    }

    private static ValueNode? Find(ObjectValueNode node, string name)
    {
        foreach (var field in node.Fields)
        {
            if (field.Name.Value == name)
            {
                return field.Value;
            }
        }

        return null;
    }

    private static void RequireOne(InputObjectType type, ObjectValueNode node, ImmutableArray<KeyValuePair<InputValueDefinition, object?>>.Builder fields)
    {
        if (node.Fields.Length != 1)
        {
            throw new GraphQLException($"OneOf Input Object \"{type}\" must specify exactly one key.");
        }

        if (fields is not [{ Value: not null }])
        {
            throw new GraphQLException($"Field \"{type}.{node.Fields[0].Name}\" must be non-null.");
        }
    }

    private static GraphQLException NotNull(GraphQLType type) => new($"Expected value of type \"{type}\", found null.");
}
