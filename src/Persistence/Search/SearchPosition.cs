namespace OpenEmulationData.Persistence.Search;

/// <summary>A place in the order of hits.</summary>
/// <param name="Rank">0 where every word occurs with the very accents of the query, 1 otherwise.</param>
/// <param name="NameSort">The sort key of the entity's name.</param>
/// <param name="EntryId">Decides between equal names.</param>
public sealed record SearchPosition(int Rank, string NameSort, int EntryId);
