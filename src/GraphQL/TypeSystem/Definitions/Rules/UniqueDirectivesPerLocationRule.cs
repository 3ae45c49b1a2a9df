namespace OpenEmulationData.GraphQL.TypeSystem.Definitions.Rules;

/// <summary>
/// A directive that is not repeatable is applied once to a type and its extensions, field, argument or value.
/// <see href="https://spec.graphql.org/September2025/#sec-Type-System.Directives"/>
/// </summary>
internal sealed class UniqueDirectivesPerLocationRule : IDefinitionRule
{
    public void Check(DefinitionSet definitions)
    {
        var seen = new HashSet<(object Owner, string Directive)>();
        foreach (var place in definitions.DirectivePlaces)
        {
            foreach (var directive in place.Directives)
            {
                var isRepeatable = definitions.Directives.TryGetValue(directive.Name.Value, out var definition) && definition.Repeatable;
                if (definition is not null && !isRepeatable && !seen.Add((place.Owner, directive.Name.Value)))
                {
                    definitions.Report($"The directive \"@{directive.Name}\" can only be used once at this location.", directive.Start);
                }
            }
        }
    }
}
