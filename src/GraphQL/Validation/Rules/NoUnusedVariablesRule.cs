using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// Every variable that an operation defines is used, be it by a fragment.
/// <see href="https://spec.graphql.org/September2025/#sec-All-Variables-Used"/>
/// </summary>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule
{
    public override void LeaveOperation(OperationDefinitionNode node)
    {
        if (node.VariableDefinitions.IsEmpty)
        {
            return;
        }

        var used = context.GetAllVariableUsages(node).Select(static u => u.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var definition in node.VariableDefinitions)
        {
            var name = definition.Variable.Name;
            if (!used.Contains(name.Value))
            {
                var by = node.Name is { } operation ? $" in operation \"{operation}\"" : string.Empty;
                context.Report($"Variable \"${name}\" is never used{by}.", definition.Start);
            }
        }
    }
}
