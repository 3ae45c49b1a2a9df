using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem.Definitions;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// Every definition is an operation or a fragment. <see href="https://spec.graphql.org/September2025/#sec-Executable-Definitions"/>
/// </summary>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule
{
    public override void EnterDocument(DocumentNode node)
    {
        foreach (var definition in node.Definitions)
        {
            if (definition is not ExecutableDefinitionNode)
            {
                context.Report($"The {NameOf(definition)} definition is not executable.", definition.Start);
            }
        }
    }

    private static string NameOf(DefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode or SchemaExtensionNode => "schema",
        DirectiveDefinitionNode directive => $"\"{directive.Name}\"",
        _ => $"\"{TypeParts.NameOf(definition)}\"",
    };
}
