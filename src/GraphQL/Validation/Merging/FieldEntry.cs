using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation.Merging;

/// <summary>A field as it is compared with others of its response name.</summary>
/// <param name="Node">The field.</param>
/// <param name="Parent">The type that it is selected on, or null when it is unknown.</param>
/// <param name="Definition">Its definition, or null when it is unknown.</param>
internal readonly record struct FieldEntry(FieldNode Node, NamedType? Parent, FieldDefinition? Definition)
{
    /// <summary>Whether no object can have both fields: those of two interfaces may yet get a common implementation.</summary>
    public static bool AreExclusive(FieldEntry a, FieldEntry b) =>
        a.Parent is ObjectType && b.Parent is ObjectType && !ReferenceEquals(a.Parent, b.Parent);

    /// <summary>
    /// Whether two types cannot stand under one name of an answer. What composite types select is compared by itself.
    /// <see href="https://spec.graphql.org/September2025/#SameResponseShape()"/>
    /// </summary>
    public static bool AreConflicting(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (ListType x, ListType y) => AreConflicting(x.OfType, y.OfType),
        (ListType, _) or (_, ListType) => true,
        (NonNullType x, NonNullType y) => AreConflicting(x.OfType, y.OfType),
        (NonNullType, _) or (_, NonNullType) => true,
        _ => (a.IsLeafType || b.IsLeafType) && !ReferenceEquals(a, b),
    };
}
