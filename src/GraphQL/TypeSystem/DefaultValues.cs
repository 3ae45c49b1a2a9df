using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>Coerces every default of a schema once. A default that does not fit its type is a fault of the schema.</summary>
internal static class DefaultValues
{
    public static void Coerce(Schema schema, List<GraphQLError> errors)
    {
        foreach (var (coordinate, definition) in All(schema))
        {
            if (definition.DefaultValue is not { } literal)
            {
                continue;
            }

            try
            {
                definition.CoercedDefaultValue = InputCoercion.CoerceLiteral(definition.Type, literal, VariableValues.Empty);
            }
            catch (GraphQLException exception)
            {
                errors.Add(new GraphQLError($"{coordinate} has invalid default value: {exception.Message}"));
            }
        }
    }

    private static IEnumerable<(string Coordinate, InputValueDefinition Definition)> All(Schema schema)
    {
        // Input objects first: the defaults of their fields are part of defaults elsewhere.
        foreach (var type in schema.Types.OfType<InputObjectType>())
        {
            foreach (var field in type.Fields.Values)
            {
                yield return ($"{type.Name}.{field.Name}", field);
            }
        }

        foreach (var field in schema.Types.OfType<FieldsType>().SelectMany(static t => t.Fields.Values))
        {
            foreach (var argument in field.Arguments)
            {
                yield return ($"{field}({argument.Name}:)", argument);
            }
        }

        foreach (var directive in schema.Directives)
        {
            foreach (var argument in directive.Arguments)
            {
                yield return ($"@{directive.Name}({argument.Name}:)", argument);
            }
        }
    }
}
