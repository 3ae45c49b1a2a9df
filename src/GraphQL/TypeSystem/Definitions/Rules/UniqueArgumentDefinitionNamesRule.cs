namespace OpenEmulationData.GraphQL.TypeSystem.Definitions.Rules;

/// <summary>
/// Arguments have names of their own within a field or directive.
/// <see href="https://spec.graphql.org/September2025/#sec-Field-Arguments"/>
/// </summary>
internal sealed class UniqueArgumentDefinitionNamesRule : IDefinitionRule
{
    public void Check(DefinitionSet definitions)
    {
        foreach (var (coordinate, arguments) in definitions.ArgumentLists)
        {
            foreach (var again in arguments.GroupBy(static a => a.Name.Value).Where(static g => g.Skip(1).Any()))
            {
                definitions.Report($"Argument \"{coordinate}({again.Key}:)\" can only be defined once.", again.First().Name.Start);
            }
        }
    }
}
