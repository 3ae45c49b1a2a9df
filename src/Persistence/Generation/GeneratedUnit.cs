namespace OpenEmulationData.Persistence.Generation;

/// <summary>A unit version that awards are given in; <paramref name="Province"/> is its place among the 63 provinces.</summary>
internal sealed record GeneratedUnit(string Version, string Code, string Name, int Province);
