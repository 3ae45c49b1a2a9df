using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// Directives are defined, and stand where their definition allows it.
/// <see href="https://spec.graphql.org/September2025/#sec-Directives-Are-Defined"/>
/// </summary>
/// <remarks>Of a directive that the document itself defines nothing is demanded: such a document is refused for the definition.</remarks>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule
{
    private readonly HashSet<string> _defined = context.Document.Definitions
        .OfType<DirectiveDefinitionNode>()
        .Select(static d => d.Name.Value)
        .ToHashSet(StringComparer.Ordinal);

    public override void EnterDirective(DirectiveNode node, string location)
    {
        if (_defined.Contains(node.Name.Value))
        {
            return;
        }

        if (context.Info.Directive is not { } definition)
        {
            context.Report($"Unknown directive \"@{node.Name}\".", node.Start);
        }
        else if (!definition.Locations.Contains(location))
        {
            context.Report($"Directive \"@{node.Name}\" may not be used on {location}.", node.Start);
        }
    }
}
