using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Definitions.Rules;

/// <summary>What is implemented is an interface. <see href="https://spec.graphql.org/September2025/#ImplementsInterfaces"/></summary>
internal sealed class ImplementedInterfacesRule : IDefinitionRule
{
    public void Check(DefinitionSet definitions)
    {
        foreach (var definition in definitions.All)
        {
            foreach (var node in TypeParts.Interfaces(definition))
            {
                if (definitions.Types.TryGetValue(node.Name.Value, out var type) && type is not InterfaceTypeDefinitionNode)
                {
                    definitions.Report(
                        $"Type {TypeParts.NameOf(definition)} must only implement Interface types, it cannot implement {node.Name}.", node.Start);
                }
            }
        }
    }
}
