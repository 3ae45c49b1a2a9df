using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Clusters;

/// <summary>The unit that leads a cluster for one year, or stands in for the lead.</summary>
public sealed class ClusterLeadership
{
    public int Id { get; set; }

    public int ClusterId { get; set; }

    /// <summary>The cluster.</summary>
    public Cluster Cluster { get; set; } = null!;

    /// <summary>The year.</summary>
    public int Year { get; set; }

    public int UnitId { get; set; }

    /// <summary>The unit, in the version of that year.</summary>
    public AdministrativeUnit Unit { get; set; } = null!;

    /// <summary>Whether it led or stood in for the lead.</summary>
    public LeadershipRole Role { get; set; }

    /// <summary>Whether it is printed or concluded.</summary>
    public Basis? Basis { get; set; }
}
