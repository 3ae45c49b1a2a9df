namespace OpenEmulationData.GraphQL.Data;

/// <summary>
/// Metadata of a field whose resolver reads members of the parent, so that the parent's query reads their columns.
/// A resolver without it gets the key and all foreign keys.
/// </summary>
internal interface IParentRequirements
{
    /// <summary>The members, by CLR name, dotted inside navigations; null when the resolver does not say.</summary>
    /// <param name="services">The services of a request.</param>
    IReadOnlyList<string>? GetParentMembers(IServiceProvider services);
}
