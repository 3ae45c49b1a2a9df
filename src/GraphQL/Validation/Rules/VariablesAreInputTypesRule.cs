using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// Variables are scalars, enums or input objects, or lists of them.
/// <see href="https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types"/>
/// </summary>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule
{
    public override void EnterVariableDefinition(VariableDefinitionNode node)
    {
        if (context.Schema.FindType(node.Type) is { IsInputType: false } type)
        {
            context.Report($"Variable \"${node.Variable.Name}\" cannot be non-input type \"{type}\".", node.Type.Start);
        }
    }
}
