namespace OpenEmulationData.Persistence.Import;

/// <summary>A data package has faults, and there is nothing else to start with.</summary>
public sealed class PackageRefusedException(IReadOnlyList<PackageFault> faults)
    : Exception($"The data package is refused: {faults.Count} faults, the first at {faults[0]}")
{
    /// <summary>The faults, at least one.</summary>
    public IReadOnlyList<PackageFault> Faults { get; } = faults;
}
