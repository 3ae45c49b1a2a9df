namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>A type has what the interfaces it implements promise. <see href="https://spec.graphql.org/September2025/#IsValidImplementation()"/></summary>
internal static class InterfaceConformance
{
    public static void Check(FieldsType type, List<GraphQLError> errors)
    {
        var seen = new HashSet<InterfaceType>();
        foreach (var @interface in type.Interfaces)
        {
            if (ReferenceEquals(@interface, type))
            {
                errors.Add(new GraphQLError($"Type {type} cannot implement itself because it would create a circular reference."));
                continue;
            }

            if (!seen.Add(@interface))
            {
                errors.Add(new GraphQLError($"Type {type} can only implement {@interface} once."));
                continue;
            }

            foreach (var above in @interface.Interfaces.Where(i => !type.Interfaces.Contains(i)))
            {
                errors.Add(new GraphQLError(ReferenceEquals(above, type)
                    ? $"Type {type} cannot implement {@interface} because it would create a circular reference."
                    : $"Type {type} must implement {above} because it is implemented by {@interface}."));
            }

            foreach (var promised in @interface.Fields.Values)
            {
                CheckField(type, @interface, promised, errors);
            }
        }
    }

    private static void CheckField(FieldsType type, InterfaceType @interface, FieldDefinition promised, List<GraphQLError> errors)
    {
        if (!type.TryGetField(promised.Name, out var field))
        {
            errors.Add(new GraphQLError($"Interface field {promised} expected but {type} does not provide it."));
            return;
        }

        if (!TypeRelations.IsSubType(field.Type, promised.Type))
        {
            errors.Add(new GraphQLError(
                $"Interface field {promised} expects type {promised.Type} but {field} is type {field.Type}."));
        }

        if (field.DeprecationReason is not null && promised.DeprecationReason is null)
        {
            errors.Add(new GraphQLError(
                $"Interface field {promised} is not deprecated, so implementation field {field} must not be deprecated."));
        }

        foreach (var argument in promised.Arguments)
        {
            if (field.FindArgument(argument.Name) is not { } own)
            {
                errors.Add(new GraphQLError(
                    $"Interface field argument {promised}({argument.Name}:) expected but {field} does not provide it."));
            }
            else if (!GraphQLType.AreEqual(own.Type, argument.Type))
            {
                errors.Add(new GraphQLError(
                    $"Interface field argument {promised}({argument.Name}:) expects type {argument.Type} but {field}({argument.Name}:) is type {own.Type}."));
            }
        }

        foreach (var own in field.Arguments.Where(a => a.IsRequired && promised.FindArgument(a.Name) is null))
        {
            errors.Add(new GraphQLError(
                $"Object field {field} includes required argument {own.Name} that is missing from the Interface field {@interface}.{promised.Name}."));
        }
    }
}
