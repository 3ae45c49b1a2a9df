using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// Literals are values of the types expected. <see href="https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type"/>
/// </summary>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule
{
    private OperationDefinitionNode? _operation;
    private Dictionary<string, VariableDefinitionNode> _variables = new(StringComparer.Ordinal);

    /// <summary>The list or object that is taken as a whole; what is in it is not looked at.</summary>
    private ValueNode? _whole;

    public override void EnterOperation(OperationDefinitionNode node)
    {
        _operation = node;
        _variables = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
    }

    public override void EnterVariableDefinition(VariableDefinitionNode node) => _variables[node.Variable.Name.Value] = node;

    public override void EnterFragmentDefinition(FragmentDefinitionNode node)
    {
        // graphql-js judges fragments by the variables of the operation before; that is right only if this operation reaches them.
        if (_operation is not null && !context.Fragments.ReachedFrom(_operation).Contains(node))
        {
            _operation = null;
            _variables.Clear();
        }
    }

    public override void EnterValue(ValueNode node)
    {
        if (_whole is not null)
        {
            return;
        }

        switch (node)
        {
            case VariableNode:
                break;
            case ListValueNode when context.Info.ParentInputType?.Nullable is ListType:
                break;
            case ObjectValueNode fields when context.Info.InputType?.Named is InputObjectType type:
                CheckObject(fields, type);
                break;
            case ListValueNode or ObjectValueNode:
                CheckWhole(node);
                _whole = node;
                break;
            case NullValueNode:
                CheckNull(node);
                break;
            default:
                CheckWhole(node);
                break;
        }
    }

    public override void LeaveValue(ValueNode node)
    {
        if (ReferenceEquals(node, _whole))
        {
            _whole = null;
        }
    }

    public override void EnterObjectField(ObjectFieldNode node)
    {
        if (_whole is null && context.Info is { InputType: null, ParentInputType.Named: InputObjectType parent })
        {
            var didYouMean = context.DidYouMean(node.Name.Value, parent.Fields.Keys);
            context.Report($"Field \"{node.Name}\" is not defined by type \"{parent}\".{didYouMean}", node.Start);
        }
    }

    private void CheckNull(ValueNode node)
    {
        if (context.Info.InputType is NonNullType type)
        {
            context.Report($"Expected value of type \"{type}\", found null.", node.Start);
        }
    }

    private void CheckWhole(ValueNode node)
    {
        if (context.Info.InputType is not { } type)
        {
            return;
        }

        if (!type.IsLeafType)
        {
            context.Report($"Expected value of type \"{type}\", found {SyntaxPrinter.Print(node)}.", node.Start);
            return;
        }

        try
        {
            _ = type.Named is ScalarType scalar
                ? scalar.Coercion.ParseLiteral(node)
                : EnumCoercion.ParseLiteral((EnumType)type.Named, node, context.Limits.Suggestions);
        }
        catch (GraphQLException exception)
        {
            context.Report(exception.Error.Message, node.Start);
        }
    }

    private void CheckObject(ObjectValueNode node, InputObjectType type)
    {
        foreach (var definition in type.Fields.Values)
        {
            if (definition.IsRequired && node.Fields.All(f => f.Name.Value != definition.Name))
            {
                context.Report(
                    $"Field \"{type}.{definition.Name}\" of required type \"{definition.Type}\" was not provided.", node.Start);
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(node, type);
        }
    }

    private void CheckOneOf(ObjectValueNode node, InputObjectType type)
    {
        if (node.Fields.DistinctBy(static f => f.Name.Value).Count() != 1)
        {
            context.Report($"OneOf Input Object \"{type}\" must specify exactly one key.", node.Start);
            return;
        }

        // Of fields with one name the last counts, as in graphql-js.
        var field = node.Fields[^1];
        if (field.Value is NullValueNode)
        {
            context.Report($"Field \"{type}.{field.Name}\" must be non-null.", node.Start);
        }
        else if (field.Value is VariableNode variable
            && _variables.GetValueOrDefault(variable.Name.Value) is { Type: not NonNullTypeNode })
        {
            context.Report(
                $"Variable \"{variable.Name}\" must be non-nullable to be used for OneOf Input Object \"{type}\".", node.Start);
        }
    }
}
