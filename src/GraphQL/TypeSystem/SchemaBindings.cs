using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>What code says about the definitions of a schema, by name or coordinate.</summary>
internal sealed class SchemaBindings
{
    public Dictionary<string, ScalarCoercion> Scalars { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, IReadOnlyDictionary<string, object>> Enums { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Type> RuntimeTypes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, BatchTypeResolver> TypeResolvers { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, BatchResolver> Resolvers { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, MemberBinding> Members { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, SubscribeResolver> Subscriptions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, object> Metadata { get; } = new(StringComparer.Ordinal);
}
