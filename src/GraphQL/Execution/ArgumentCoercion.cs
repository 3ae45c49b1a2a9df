using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>Reads the arguments of a field. <see href="https://spec.graphql.org/September2025/#sec-Coercing-Field-Arguments"/></summary>
internal static class ArgumentCoercion
{
    /// <param name="field">The field.</param>
    /// <param name="nodes">What the document gives, an item an argument; null where it gives nothing.</param>
    /// <param name="variables">The variables of the request.</param>
    /// <param name="prepared">What was made of the literals before, an item an argument; filled here.</param>
    /// <exception cref="GraphQLException">A required argument is missing, or a value is not one of the argument's type.</exception>
    public static ArgumentValues Coerce(FieldDefinition field, ArgumentNode?[] nodes, VariableValues variables, PreparedLiteral?[] prepared)
    {
        var values = new object?[field.Arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Coerce(field.Arguments[i], nodes[i], variables, ref prepared[i]);
        }

        return new ArgumentValues(field.Arguments, values);
    }

    private static object? Coerce(
        InputValueDefinition argument, ArgumentNode? node, VariableValues variables, ref PreparedLiteral? prepared)
    {
        if (node is null)
        {
            return argument.DefaultValue is not null ? argument.CoercedDefaultValue
                : argument.Type.IsNonNull
                    ? throw Fault($"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was not provided.")
                : ArgumentValues.NotGiven;
        }

        if (node.Value is VariableNode variable && !variables.TryGet(variable.Name.Value, out _))
        {
            return argument.DefaultValue is not null ? argument.CoercedDefaultValue
                : argument.Type.IsNonNull
                    ? throw Fault(
                        $"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was provided the variable \"${variable.Name}\" which was not provided a runtime value.",
                        variable)
                : ArgumentValues.NotGiven;
        }

        if (argument.Type.IsNonNull && IsNull(node.Value, variables))
        {
            throw Fault($"Argument \"{argument.Name}\" of non-null type \"{argument.Type}\" must not be null.", node.Value);
        }

        try
        {
            return (prepared ??= PreparedLiteral.Prepare(argument.Type, node.Value)).Coerce(variables);
        }
        catch (GraphQLException exception) when (exception.Error.Code is null)
        {
            throw Fault($"Argument \"{argument.Name}\" has invalid value {SyntaxPrinter.Print(node.Value)}. {exception.Message}", node.Value);
        }
    }

    private static bool IsNull(ValueNode node, VariableValues variables) =>
        node is NullValueNode || (node is VariableNode variable && variables.TryGet(variable.Name.Value, out var value) && value is null);

    private static GraphQLException Fault(string message, ValueNode? value = null) =>
        new(new GraphQLError(message, ErrorCodes.BadUserInput) { Offset = value?.Start });
}
