namespace OpenEmulationData.GraphQL.TypeSystem.Definitions.Rules;

/// <summary>
/// Directives are defined, and applied where their definition allows it.
/// <see href="https://spec.graphql.org/September2025/#sec-Type-System.Directives"/>
/// </summary>
internal sealed class KnownDirectivesRule : IDefinitionRule
{
    public void Check(DefinitionSet definitions)
    {
        foreach (var place in definitions.DirectivePlaces)
        {
            foreach (var directive in place.Directives)
            {
                if (!definitions.Directives.TryGetValue(directive.Name.Value, out var definition))
                {
                    definitions.Report($"Unknown directive \"@{directive.Name}\".", directive.Start);
                }
                else if (definition.Locations.All(l => l.Value != place.Location))
                {
                    definitions.Report($"Directive \"@{directive.Name}\" may not be used on {place.Location}.", directive.Start);
                }
            }
        }
    }
}
