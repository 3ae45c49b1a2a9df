using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Definitions.Rules;

/// <summary>
/// A union has members, and they are objects. <see href="https://spec.graphql.org/September2025/#sec-Unions.Type-Validation"/>
/// </summary>
internal sealed class UnionMembersRule : IDefinitionRule
{
    public void Check(DefinitionSet definitions)
    {
        foreach (var union in definitions.Types.Values.OfType<UnionTypeDefinitionNode>())
        {
            var members = definitions.All
                .Where(d => TypeParts.NameOf(d)?.Value == union.Name.Value)
                .SelectMany(static d => TypeParts.MemberTypes(d))
                .ToList();
            if (members.Count == 0)
            {
                definitions.Report($"Union type {union.Name} must define one or more member types.", union.Start);
            }

            foreach (var member in members.Where(m =>
                definitions.Types.TryGetValue(m.Name.Value, out var type) && type is not ObjectTypeDefinitionNode))
            {
                definitions.Report($"Union type {union.Name} can only include Object types, it cannot include {member.Name}.", member.Start);
            }
        }
    }
}
