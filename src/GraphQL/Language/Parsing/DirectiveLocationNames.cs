using System.Collections.Frozen;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>Where directives may stand. <see href="https://spec.graphql.org/September2025/#DirectiveLocation"/></summary>
internal static class DirectiveLocationNames
{
    public static FrozenSet<string> All { get; } = FrozenSet.ToFrozenSet(
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD",
        "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION",
        "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ]);
}
