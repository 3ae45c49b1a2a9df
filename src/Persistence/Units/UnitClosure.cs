namespace OpenEmulationData.Persistence.Units;

/// <summary>Every version with every version above it, itself included at depth 0: "below a unit" is one join.</summary>
public sealed class UnitClosure
{
    public int AncestorId { get; set; }

    public AdministrativeUnit Ancestor { get; set; } = null!;

    public int DescendantId { get; set; }

    public AdministrativeUnit Descendant { get; set; } = null!;

    public int Depth { get; set; }
}
