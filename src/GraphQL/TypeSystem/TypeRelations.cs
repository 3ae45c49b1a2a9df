namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>What one type has to do with another.</summary>
internal static class TypeRelations
{
    /// <summary>
    /// Whether every value of a type is one of another: the same type, a stricter one, or a member or implementation.
    /// <see href="https://spec.graphql.org/September2025/#IsSubType()"/>
    /// </summary>
    public static bool IsSubType(GraphQLType type, GraphQLType of) => (type, of) switch
    {
        (NonNullType a, NonNullType b) => IsSubType(a.OfType, b.OfType),
        (NonNullType a, _) => IsSubType(a.OfType, of),
        (_, NonNullType) => false,
        (ListType a, ListType b) => IsSubType(a.OfType, b.OfType),
        (NamedType a, NamedType b) => ReferenceEquals(a, b) || Schema.IsSubType(b, a),
        _ => false,
    };

    /// <summary>
    /// Whether an object can be of both composite types.
    /// <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible"/>
    /// </summary>
    public static bool Overlap(Schema schema, NamedType a, NamedType b)
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }

        if (a is ObjectType || b is ObjectType)
        {
            return Schema.IsSubType(a, b) || Schema.IsSubType(b, a);
        }

        foreach (var type in schema.GetPossibleTypes(a))
        {
            if (Schema.IsSubType(b, type))
            {
                return true;
            }
        }

        return false;
    }
}
