using OpenEmulationData.Persistence.Sources;

namespace OpenEmulationData.Persistence.Releases;

/// <summary>A place in the list of changed facts.</summary>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Code">The key of the fact in its file.</param>
public sealed record FactPosition(FactKind Kind, string Code);
