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

    /// <summary>The cluster.</summary>
    public Cluster Cluster { get; set; } = null!;

    public int UnitId { get; set; }

    /// <summary>The member, in the version of that time.</summary>
    public AdministrativeUnit Unit { get; set; } = null!;

    /// <summary>The member's name as the source has it.</summary>
    public string MemberName { get; set; } = "";

    /// <summary>Its first day in the cluster in this version; null when open or not known.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Its last day in the cluster in this version; null while it lasts.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Whether it is printed or concluded.</summary>
    public Basis? Basis { get; set; }

    /// <summary>The membership that this one continues under the next version of the unit; null for a printed one.</summary>
    public int? ContinuesId { get; set; }

    public ClusterMembership? Continues { get; set; }
}
