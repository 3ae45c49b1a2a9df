using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Planning;

/// <summary>The arguments of a field in a plan. What does not depend on variables is coerced once for all requests.</summary>
internal sealed class ArgumentSlot(FieldDefinition field, FieldNode node)
{
    private readonly ArgumentNode?[] _nodes =
        [.. field.Arguments.Select(argument => node.Arguments.FirstOrDefault(given => given.Name.Value == argument.Name))];

    private readonly PreparedLiteral?[] _literals = new PreparedLiteral?[field.Arguments.Count];
    private readonly bool _usesVariables = node.Arguments.Any(static a => UsesVariables(a.Value));
    private ArgumentValues? _constant;

    /// <exception cref="GraphQLException">A value is not one of the argument's type.</exception>
    public ArgumentValues Coerce(VariableValues variables)
    {
        if (field.Arguments.Count == 0)
        {
            return ArgumentValues.Empty;
        }

        if (_usesVariables)
        {
            return variables.FindArguments(this) ?? variables.KeepArguments(this, ArgumentCoercion.Coerce(field, _nodes, variables, _literals));
        }

        return Volatile.Read(ref _constant) ?? (_constant = ArgumentCoercion.Coerce(field, _nodes, variables, _literals));
    }

    // The parser bounds the recursion.
    private static bool UsesVariables(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(UsesVariables),
        ObjectValueNode @object => @object.Fields.Any(static f => UsesVariables(f.Value)),
        _ => false,
    };
}
