namespace OpenEmulationData.Persistence.Sources;

/// <summary>
/// One place in one source where a fact is printed. Read by (<see cref="FactKind"/>, <see cref="FactId"/>) in the order of <see cref="Ordinal"/>.
/// An individual has those of the award.
/// </summary>
public sealed class Citation
{
    /// <summary>Unique, and only that: the table is kept in the order of the facts.</summary>
    public int Id { get; set; }

    public FactKind FactKind { get; set; }

    public int FactId { get; set; }

    public int Ordinal { get; set; }

    public int SourceId { get; set; }

    /// <summary>Where it was printed.</summary>
    public Source Source { get; set; } = null!;

    /// <summary>Where in the source, such as `line 17`.</summary>
    public string? Locator { get; set; }

    /// <summary>How far the fact was checked; null when that is not recorded.</summary>
    public Verification? Verification { get; set; }

    /// <summary>Whether it is printed or concluded.</summary>
    public Basis? Basis { get; set; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; set; }
}
