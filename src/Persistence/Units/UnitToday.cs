namespace OpenEmulationData.Persistence.Units;

/// <summary>A version with each version that carries its territory on today; itself when it has no successor.</summary>
public sealed class UnitToday
{
    public int UnitId { get; set; }

    public AdministrativeUnit Unit { get; set; } = null!;

    public int CurrentId { get; set; }

    public AdministrativeUnit Current { get; set; } = null!;
}
