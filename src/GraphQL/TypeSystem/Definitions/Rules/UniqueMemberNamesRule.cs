using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Definitions.Rules;

/// <summary>
/// Fields, input fields and enum values have names of their own within a type and its extensions.
/// <see href="https://spec.graphql.org/September2025/#sec-Objects.Type-Validation"/>
/// </summary>
internal sealed class UniqueMemberNamesRule : IDefinitionRule
{
    public void Check(DefinitionSet definitions)
    {
        var seen = new HashSet<(string Type, string Member)>();
        foreach (var definition in definitions.All.Where(d => TypeParts.NameOf(d) is not null && !IsRepeated(d, definitions)))
        {
            var fields = TypeParts.Fields(definition).Select(static f => f.Name)
                .Concat(TypeParts.InputFields(definition).Select(static f => f.Name));
            Check(definition, "Field", fields, seen, definitions);
            Check(definition, "Enum value", TypeParts.Values(definition).Select(static v => v.Name), seen, definitions);
        }
    }

    private static void Check(
        DefinitionNode type, string kind, IEnumerable<Name> members, HashSet<(string Type, string Member)> seen, DefinitionSet definitions)
    {
        var typeName = TypeParts.NameOf(type)!.Value.Value;
        foreach (var member in members)
        {
            if (!seen.Add((typeName, member.Value)))
            {
                definitions.Report($"{kind} \"{typeName}.{member}\" can only be defined once.", member.Start);
            }
        }
    }

    /// <summary>Whether a type of the same name is defined before: that is the fault then, not every field of it.</summary>
    private static bool IsRepeated(DefinitionNode definition, DefinitionSet definitions) =>
        definition is TypeDefinitionNode type && !ReferenceEquals(definitions.Types[type.Name.Value], type);
}
