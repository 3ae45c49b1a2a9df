using System.Collections.Immutable;
using OpenEmulationData.GraphQL.TypeSystem.Definitions.Rules;

namespace OpenEmulationData.GraphQL.TypeSystem.Definitions;

/// <summary>The rules for documents of definitions, in the order they are checked: those of graphql-js first.</summary>
internal static class DefinitionRules
{
    public static ImmutableArray<IDefinitionRule> All { get; } =
    [
        new LoneSchemaDefinitionRule(),
        new UniqueOperationTypesRule(),
        new UniqueTypeNamesRule(),
        new UniqueMemberNamesRule(),
        new UniqueArgumentDefinitionNamesRule(),
        new UniqueDirectiveNamesRule(),
        new KnownTypeNamesRule(),
        new KnownDirectivesRule(),
        new UniqueDirectivesPerLocationRule(),
        new PossibleTypeExtensionsRule(),
        new DirectiveArgumentsRule(),
        new UniqueInputFieldNamesRule(),
        new ImplementedInterfacesRule(),
        new UnionMembersRule(),
    ];
}
