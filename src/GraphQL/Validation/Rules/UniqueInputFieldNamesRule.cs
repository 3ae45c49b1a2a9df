using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// An input object is given a field once. <see href="https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness"/>
/// </summary>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule
{
    private readonly Stack<Dictionary<string, Name>> _known = [];

    public override void EnterValue(ValueNode node)
    {
        if (node is ObjectValueNode)
        {
            _known.Push(new Dictionary<string, Name>(StringComparer.Ordinal));
        }
    }

    public override void LeaveValue(ValueNode node)
    {
        if (node is ObjectValueNode)
        {
            _known.Pop();
        }
    }

    public override void EnterObjectField(ObjectFieldNode node)
    {
        var known = _known.Peek();
        if (!known.TryAdd(node.Name.Value, node.Name))
        {
            context.Report(
                $"There can be only one input field named \"{node.Name}\".", known[node.Name.Value].Start, node.Name.Start);
        }
    }
}
