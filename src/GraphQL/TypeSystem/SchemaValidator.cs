namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>Checks what the definitions of a schema must fulfil together. <see href="https://spec.graphql.org/September2025/#sec-Type-System"/></summary>
internal static class SchemaValidator
{
    /// <summary>All faults, in the order of the types.</summary>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema)
    {
        var errors = new List<GraphQLError>();
        CheckDirectives(schema, errors);
        foreach (var type in schema.Types)
        {
            CheckName(type.Name, type.IsSpecified, errors);
            switch (type)
            {
                case FieldsType fields:
                    CheckFields(fields, errors);
                    InterfaceConformance.Check(fields, errors);
                    break;
                case UnionType union:
                    foreach (var member in union.MemberTypes.GroupBy(static m => m).Where(static g => g.Count() > 1))
                    {
                        errors.Add(new GraphQLError($"Union type {type} can only include type {member.Key} once."));
                    }

                    break;
                case EnumType { Values.Count: 0 }:
                    errors.Add(new GraphQLError($"Enum type {type} must define one or more values."));
                    break;
                case EnumType @enum:
                    foreach (var value in @enum.Values.Values)
                    {
                        CheckName(value.Name, false, errors);
                    }

                    break;
                case InputObjectType input:
                    CheckInputObject(input, errors);
                    break;
            }
        }

        InputObjectCycles.Check(schema, errors);
        return errors;
    }

    private static void CheckName(string name, bool isSpecified, List<GraphQLError> errors)
    {
        if (!isSpecified && name.StartsWith("__", StringComparison.Ordinal))
        {
            errors.Add(new GraphQLError($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection."));
        }
    }

    private static void CheckFields(FieldsType type, List<GraphQLError> errors)
    {
        if (type.Fields.Count == 0)
        {
            errors.Add(new GraphQLError($"Type {type} must define one or more fields."));
        }

        foreach (var field in type.Fields.Values)
        {
            CheckName(field.Name, false, errors);
            if (!field.Type.IsOutputType)
            {
                errors.Add(new GraphQLError($"The type of {field} must be Output Type but got: {field.Type}."));
            }

            CheckArguments(field.ToString(), field.Arguments, errors);
        }
    }

    private static void CheckDirectives(Schema schema, List<GraphQLError> errors)
    {
        foreach (var directive in schema.Directives)
        {
            CheckName(directive.Name, false, errors);
            CheckArguments($"@{directive.Name}", directive.Arguments, errors);
        }

        DirectiveCycles.Check(schema, errors);
    }

    private static void CheckArguments(string coordinate, IReadOnlyList<InputValueDefinition> arguments, List<GraphQLError> errors)
    {
        foreach (var argument in arguments)
        {
            CheckName(argument.Name, false, errors);
            if (!argument.Type.IsInputType)
            {
                errors.Add(new GraphQLError($"The type of {coordinate}({argument.Name}:) must be Input Type but got: {argument.Type}."));
            }

            if (argument is { IsRequired: true, DeprecationReason: not null })
            {
                errors.Add(new GraphQLError($"Required argument {coordinate}({argument.Name}:) cannot be deprecated."));
            }
        }
    }

    private static void CheckInputObject(InputObjectType type, List<GraphQLError> errors)
    {
        if (type.Fields.Count == 0)
        {
            errors.Add(new GraphQLError($"Input Object type {type} must define one or more fields."));
        }

        foreach (var field in type.Fields.Values)
        {
            CheckName(field.Name, false, errors);
            if (!field.Type.IsInputType)
            {
                errors.Add(new GraphQLError($"The type of {type}.{field.Name} must be Input Type but got: {field.Type}."));
            }

            if (field is { IsRequired: true, DeprecationReason: not null })
            {
                errors.Add(new GraphQLError($"Required input field {type}.{field.Name} cannot be deprecated."));
            }

            if (type.IsOneOf && field.Type.IsNonNull)
            {
                errors.Add(new GraphQLError($"OneOf input field {type}.{field.Name} must be nullable."));
            }

            if (type.IsOneOf && field.DefaultValue is not null)
            {
                errors.Add(new GraphQLError($"OneOf input field {type}.{field.Name} cannot have a default value."));
            }
        }
    }
}
