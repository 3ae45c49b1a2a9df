namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>An award or a tally behind a figure.</summary>
/// <param name="IsTally">Whether <paramref name="Id"/> is the key of a tally, and not of an award.</param>
/// <param name="Id">The key.</param>
/// <param name="Position">Where it stands in the list.</param>
public sealed record EvidenceItem(bool IsTally, int Id, EvidencePosition Position);
