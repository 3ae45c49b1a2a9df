using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// No two variables of an operation have one name. <see href="https://spec.graphql.org/September2025/#sec-Variable-Uniqueness"/>
/// </summary>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode node)
    {
        foreach (var same in node.VariableDefinitions.GroupBy(static d => d.Variable.Name.Value).Where(static g => g.Skip(1).Any()))
        {
            context.Report($"There can be only one variable named \"${same.Key}\".", [.. same.Select(static d => d.Variable.Name.Start)]);
        }
    }
}
