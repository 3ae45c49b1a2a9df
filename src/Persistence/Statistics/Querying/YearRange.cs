namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>Years from the first to the last, both included.</summary>
public readonly record struct YearRange(int From, int To);
