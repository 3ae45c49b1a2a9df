namespace OpenEmulationData.Persistence.Import;

/// <summary>The faults found so far, up to a limit.</summary>
internal sealed class FaultCollector
{
    public const int Limit = 1_000;

    private const int ValueLength = 200;

    private readonly List<PackageFault> _faults = [];

    /// <summary>Is told of the first fault.</summary>
    public Action? OnFirst { get; set; }

    public IReadOnlyList<PackageFault> Faults => _faults;

    public bool Any => _faults.Count > 0;

    public bool IsFull => _faults.Count >= Limit;

    public void Add(string file, int line, string? column, string? value, string reason, string mend)
    {
        if (IsFull)
        {
            return;
        }

        string? shown = value?.Length > ValueLength ? string.Concat(value.AsSpan(0, ValueLength), "…") : value;
        _faults.Add(new PackageFault(file, line, column, shown, reason, mend));
        if (_faults.Count == 1)
        {
            OnFirst?.Invoke();
        }
    }
}
