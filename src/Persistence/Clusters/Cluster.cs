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

    /// <summary>The code of the cluster, the same in every release.</summary>
    public string Code { get; set; } = "";

    /// <summary>The name of the cluster.</summary>
    public string Name { get; set; } = "";

    public string NameFolded { get; set; } = "";

    public string NameSort { get; set; } = "";

    /// <summary>A working translation of the name.</summary>
    public string? EnglishName { get; set; }

    /// <summary>The kind of peer group.</summary>
    public ClusterKind Kind { get; set; }

    /// <summary>The level at which the members work.</summary>
    public Level Level { get; set; }

    public int? OrganizerId { get; set; }

    /// <summary>The body that formed it.</summary>
    public Organization? Organizer { get; set; }

    public int? UnitId { get; set; }

    /// <summary>The territory that it belongs to.</summary>
    public AdministrativeUnit? Unit { get; set; }

    /// <summary>Since when it exists, as far as is known.</summary>
    public PartialDate? ValidFrom { get; set; }

    /// <summary>Until when it existed.</summary>
    public PartialDate? ValidTo { get; set; }

    /// <summary>How many clusters an aggregate was reported to hold.</summary>
    public int? ReportedClusterCount { get; set; }

    /// <summary>How many members were reported.</summary>
    public int? ReportedMemberCount { get; set; }

    /// <summary>How exact the number of members is.</summary>
    public CountPrecision? MemberPrecision { get; set; }

    /// <summary>The units in the cluster.</summary>
    public ICollection<ClusterMembership> Members => field ??= [];

    /// <summary>The units that led it, year by year.</summary>
    public ICollection<ClusterLeadership> Leadership => field ??= [];

    /// <summary>The meetings of the cluster.</summary>
    public ICollection<Event> Events => field ??= [];

    /// <summary>The commitments that its members signed.</summary>
    public ICollection<Pact> Pacts => field ??= [];

    /// <summary>The named awards that it proposed or named.</summary>
    public ICollection<Award> Awards => field ??= [];
}
