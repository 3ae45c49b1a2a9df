using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Persistence.Import;

/// <summary>How an import ended.</summary>
/// <param name="Outcome">Whether a release was published.</param>
/// <param name="Release">The release that is published now, null when there is none.</param>
/// <param name="Faults">Why the package was refused, at most 1,000; empty otherwise.</param>
public sealed record ImportResult(ImportOutcome Outcome, Release? Release, IReadOnlyList<PackageFault> Faults);
