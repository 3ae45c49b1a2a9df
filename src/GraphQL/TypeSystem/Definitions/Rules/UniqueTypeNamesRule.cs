using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Definitions.Rules;

/// <summary>Types have names of their own. <see href="https://spec.graphql.org/September2025/#sec-Schema"/></summary>
internal sealed class UniqueTypeNamesRule : IDefinitionRule
{
    public void Check(DefinitionSet definitions)
    {
        foreach (var type in definitions.All.OfType<TypeDefinitionNode>())
        {
            if (!ReferenceEquals(definitions.Types[type.Name.Value], type))
            {
                definitions.Report($"There can be only one type named \"{type.Name}\".", type.Name.Start);
            }
        }
    }
}
