using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Events;
using OpenEmulationData.Persistence.Pacts;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Schema.Sources;

namespace OpenEmulationData.Schema.Clusters;

/// <summary>A group of peers that compares its members and names the best (cụm, khối thi đua).</summary>
[ObjectType<Cluster>, Node(IdField = nameof(Cluster.Code))]
internal static class ClusterType
{
    internal static void Configure(IObjectTypeDescriptor<Cluster> descriptor) => descriptor
        .Implements<ICited>();

    /// <summary>The units in the cluster; a seat whose unit version ended goes on with the successor of the same code (thành viên).</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="on">Members on this day only; all that ever were when left out.</param>
    /// <param name="db">The database.</param>
    [UsePaging(ConnectionName = "ClusterMembers", AllowBackwardPagination = false)]
    public static IQueryable<ClusterMembership> GetMembers([Parent] Cluster cluster, DateOnly? on, PortalDbContext db)
    {
        var members = db.ClusterMemberships.Where(m => m.ClusterId == cluster.Id);
        return (on is null
                ? members
                : members.Where(m => (m.ValidFrom == null || m.ValidFrom <= on) && (m.ValidTo == null || m.ValidTo >= on)))
            .OrderBy(m => m.Unit.NameSort);
    }

    /// <summary>Who led the cluster in each year, newest first (cụm trưởng, cụm phó).</summary>
    public static IQueryable<ClusterLeadership> GetLeadership([Parent] Cluster cluster, PortalDbContext db) =>
        db.ClusterLeaderships.Where(l => l.ClusterId == cluster.Id).OrderByDescending(l => l.Year).ThenBy(l => l.Role);

    /// <summary>The meetings of the cluster.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Event> GetEvents([Parent] Cluster cluster, PortalDbContext db) =>
        db.Events.Where(e => e.ClusterId == cluster.Id).OrderBy(e => e.Date);

    /// <summary>The yearly commitments that the members signed (giao ước thi đua).</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Pact> GetPacts([Parent] Cluster cluster, PortalDbContext db) =>
        db.Pacts.Where(p => p.ClusterId == cluster.Id).OrderBy(p => p.Year);

    /// <summary>The named awards that the cluster proposed or named.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Award> GetAwards([Parent] Cluster cluster, PortalDbContext db) =>
        db.Awards.Where(a => a.ClusterId == cluster.Id);

    /// <summary>The places where it was printed, the most important first.</summary>
    public static IQueryable<Citation> GetCitations([Parent] Cluster cluster, PortalDbContext db) =>
        db.Citations.Where(c => c.FactKind == FactKind.Cluster && c.FactId == cluster.Id).OrderBy(c => c.Ordinal);
}
