namespace OpenEmulationData.Persistence.Search;

/// <summary>One entity that a search found, with its place in the order of hits.</summary>
/// <param name="Kind">The kind of the entity.</param>
/// <param name="EntityId">The key of the entity.</param>
/// <param name="Position">Where the hit stands; a further page starts after it.</param>
public sealed record SearchHit(SearchKind Kind, int EntityId, SearchPosition Position);
