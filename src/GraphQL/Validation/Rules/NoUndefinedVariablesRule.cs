using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// Every variable that an operation uses, also by way of fragments, is defined by it.
/// <see href="https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined"/>
/// </summary>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule
{
    public override void LeaveOperation(OperationDefinitionNode node)
    {
        var defined = node.VariableDefinitions.Select(static d => d.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var usage in context.GetAllVariableUsages(node))
        {
            var name = usage.Node.Name;
            if (!defined.Contains(name.Value))
            {
                var by = node.Name is { } operation ? $" by operation \"{operation}\"" : string.Empty;
                context.Report($"Variable \"${name}\" is not defined{by}.", usage.Node.Start, node.Start);
            }
        }
    }
}
