using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Clusters;

/// <summary>The unit that leads a cluster for one year, or stands in for the lead.</summary>
public sealed class ClusterLeadership
{
    public int Id { get; set; }

    public int ClusterId { get; set; }

    public Cluster Cluster { get; set; } = null!;

    public int Year { get; set; }

    public int UnitId { get; set; }

    public AdministrativeUnit Unit { get; set; } = null!;

    public LeadershipRole Role { get; set; }

    public Basis? Basis { get; set; }
}
