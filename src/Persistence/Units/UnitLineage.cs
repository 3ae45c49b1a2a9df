namespace OpenEmulationData.Persistence.Units;

/// <summary>The territory of a version, or a part of it, was carried on by another version.</summary>
public sealed class UnitLineage
{
    public int PredecessorId { get; set; }

    public AdministrativeUnit Predecessor { get; set; } = null!;

    public int SuccessorId { get; set; }

    public AdministrativeUnit Successor { get; set; } = null!;
}
