namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>A place in a list of evidence, which comes by the cells of the cube and within these by the keys of the facts.</summary>
public readonly record struct EvidencePosition(int Cell, int Fact);
