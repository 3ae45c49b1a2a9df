namespace OpenEmulationData.Persistence.Search;

/// <summary>One entity that a search found. Where it stands in the order of hits is the same in every release that has it.</summary>
/// <param name="Kind">The kind of the entity.</param>
/// <param name="EntityId">The key of the entity.</param>
/// <param name="Rank">0 where every word occurs with the very accents of the text, 1 otherwise.</param>
/// <param name="NameSort">The sort key of the entity's name, which orders the hits of a rank.</param>
public sealed record SearchHit(SearchKind Kind, int EntityId, int Rank, string NameSort);
