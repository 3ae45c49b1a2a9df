using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Clusters;

/// <summary>
/// A unit in a cluster for a time. A seat whose unit version ended goes on with the successor of the same code:
/// the import writes one membership for each version, so that the members on a day are those whose
/// <see cref="ValidFrom"/> and <see cref="ValidTo"/> (both inclusive, null is open) hold that day.
/// </summary>
public sealed class ClusterMembership
{
    public int Id { get; set; }

    public int ClusterId { get; set; }

    public Cluster Cluster { get; set; } = null!;

    public int UnitId { get; set; }

    public AdministrativeUnit Unit { get; set; } = null!;

    /// <summary>The member's name as the source has it.</summary>
    public string MemberName { get; set; } = "";

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public Basis? Basis { get; set; }

    /// <summary>The membership that this one continues under the next version of the unit; null for a printed one.</summary>
    public int? ContinuesId { get; set; }

    public ClusterMembership? Continues { get; set; }
}
