using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Definitions.Rules;

/// <summary>Directives have names of their own. <see href="https://spec.graphql.org/September2025/#sec-Schema"/></summary>
internal sealed class UniqueDirectiveNamesRule : IDefinitionRule
{
    public void Check(DefinitionSet definitions)
    {
        foreach (var directive in definitions.All.OfType<DirectiveDefinitionNode>())
        {
            if (!ReferenceEquals(definitions.Directives[directive.Name.Value], directive))
            {
                definitions.Report($"There can be only one directive named \"@{directive.Name}\".", directive.Name.Start);
            }
        }
    }
}
