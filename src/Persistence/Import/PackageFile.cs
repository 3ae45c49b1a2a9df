namespace OpenEmulationData.Persistence.Import;

/// <summary>One file of the package, to tell faults that show only when all its rows are known.</summary>
internal sealed class PackageFile(string name, FaultCollector faults)
{
    /// <summary>The file, relative to the package.</summary>
    public string Name { get; } = name;

    public void Fault(int line, string? column, string? value, string reason, string mend) => faults.Add(Name, line, column, value, reason, mend);
}
