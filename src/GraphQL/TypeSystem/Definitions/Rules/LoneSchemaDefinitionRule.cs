using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Definitions.Rules;

/// <summary>There is one schema definition at most. <see href="https://spec.graphql.org/September2025/#sec-Root-Operation-Types"/></summary>
internal sealed class LoneSchemaDefinitionRule : IDefinitionRule
{
    public void Check(DefinitionSet definitions)
    {
        foreach (var second in definitions.All.OfType<SchemaDefinitionNode>().Skip(1))
        {
            definitions.Report("Must provide only one schema definition.", second.Start);
        }
    }
}
