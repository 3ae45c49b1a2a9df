namespace OpenEmulationData.Persistence.Sources;

/// <summary>One place in one source where a fact is printed. Read by (<see cref="FactKind"/>, <see cref="FactId"/>) in the order of <see cref="Ordinal"/>.</summary>
public sealed class Citation
{
    public int Id { get; set; }

    public FactKind FactKind { get; set; }

    public int FactId { get; set; }

    public int Ordinal { get; set; }

    public int SourceId { get; set; }

    public Source Source { get; set; } = null!;

    public string? Locator { get; set; }

    public Verification? Verification { get; set; }

    public Basis? Basis { get; set; }

    public string? Note { get; set; }
}
