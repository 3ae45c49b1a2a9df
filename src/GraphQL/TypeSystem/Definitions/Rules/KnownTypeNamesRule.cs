using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.Validation;

namespace OpenEmulationData.GraphQL.TypeSystem.Definitions.Rules;

/// <summary>Every type that is named is defined. <see href="https://spec.graphql.org/September2025/#sec-Schema"/></summary>
internal sealed class KnownTypeNamesRule : IDefinitionRule
{
    public void Check(DefinitionSet definitions)
    {
        foreach (var name in definitions.All.SelectMany(NamesIn).Where(n => !definitions.Types.ContainsKey(n.Value)))
        {
            definitions.Report(
                $"Unknown type \"{name}\".{Suggestions.DidYouMean(name.Value, definitions.Types.Keys)}", name.Start);
        }
    }

    private static IEnumerable<Name> NamesIn(DefinitionNode definition) => definition is DirectiveDefinitionNode directive
        ? directive.Arguments.Select(static a => NameOf(a.Type))
        :
        [
            .. TypeParts.OperationTypes(definition).Select(static r => r.Type.Name),
            .. TypeParts.Interfaces(definition).Select(static i => i.Name),
            .. TypeParts.Fields(definition).SelectMany(static f => f.Arguments.Select(static a => NameOf(a.Type)).Append(NameOf(f.Type))),
            .. TypeParts.MemberTypes(definition).Select(static m => m.Name),
            .. TypeParts.InputFields(definition).Select(static f => NameOf(f.Type)),
        ];

    private static Name NameOf(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => NameOf(nonNull.Type),
        ListTypeNode list => NameOf(list.Type),
        NamedTypeNode named => named.Name,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
