using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// An operation without a name is the only one. <see href="https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation"/>
/// </summary>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule
{
    private int _operations;

    public override void EnterDocument(DocumentNode node) => _operations = node.Definitions.Count(static d => d is OperationDefinitionNode);

    public override void EnterOperation(OperationDefinitionNode node)
    {
        if (node.Name is null && _operations > 1)
        {
            context.Report("This anonymous operation must be the only defined operation.", node.Start);
        }
    }
}
