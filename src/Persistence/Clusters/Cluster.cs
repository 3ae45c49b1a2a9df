using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Events;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Pacts;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Clusters;

/// <summary>A group of peers that compares its members and names the best (cụm, khối thi đua).</summary>
public sealed class Cluster
{
    public int Id { get; set; }

    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string NameFolded { get; set; } = "";

    public string NameSort { get; set; } = "";

    public string? EnglishName { get; set; }

    public ClusterKind Kind { get; set; }

    public Level Level { get; set; }

    public int? OrganizerId { get; set; }

    public Organization? Organizer { get; set; }

    public int? UnitId { get; set; }

    public AdministrativeUnit? Unit { get; set; }

    public PartialDate? ValidFrom { get; set; }

    public PartialDate? ValidTo { get; set; }

    /// <summary>How many clusters an aggregate was reported to hold.</summary>
    public int? ReportedClusterCount { get; set; }

    public int? ReportedMemberCount { get; set; }

    public CountPrecision? MemberPrecision { get; set; }

    public ICollection<ClusterMembership> Members { get; } = [];

    public ICollection<ClusterLeadership> Leadership { get; } = [];

    public ICollection<Event> Events { get; } = [];

    public ICollection<Pact> Pacts { get; } = [];

    public ICollection<Award> Awards { get; } = [];
}
