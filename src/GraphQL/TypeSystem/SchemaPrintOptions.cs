namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>The order of definitions in a printed schema.</summary>
public enum SchemaOrder
{
    /// <summary>
    /// As HotChocolate prints: the schema itself, then by kind and name: interfaces, objects, unions, inputs, enums, directives, scalars.
    /// </summary>
    ByKind,

    /// <summary>
    /// As graphql-js prints: the schema itself unless its roots have the usual names, the directives, then the types, both as introspection
    /// lists them.
    /// </summary>
    AsIntrospected,
}

/// <summary>How a schema is printed.</summary>
public sealed record SchemaPrintOptions
{
    /// <summary>The schema as clients download it.</summary>
    public static SchemaPrintOptions Default { get; } = new();

    /// <summary>What graphql-js prints of a schema that it knows by introspection alone.</summary>
    public static SchemaPrintOptions Introspected { get; } = new() { AppliedDirectives = false, Order = SchemaOrder.AsIntrospected };

    /// <summary>
    /// Whether all applied directives are printed; otherwise only those that introspection shows: deprecated, specifiedBy and oneOf.
    /// </summary>
    public bool AppliedDirectives { get; init; } = true;

    /// <summary>The order of the definitions.</summary>
    public SchemaOrder Order { get; init; } = SchemaOrder.ByKind;
}
