using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Schema.Sources;

namespace OpenEmulationData.Schema.Clusters;

/// <summary>A unit in a cluster for a time (thành viên cụm).</summary>
[ObjectType<ClusterMembership>]
internal static class ClusterMembershipType
{
    internal static void Configure(IObjectTypeDescriptor<ClusterMembership> descriptor) => descriptor
        .Implements<ICited>()
        .Ignore(m => m.Continues);

    /// <summary>The places where it was printed, the most important first.</summary>
    public static IQueryable<Citation> GetCitations([Parent] ClusterMembership clusterMembership, PortalDbContext db) =>
        db.Citations.Where(c => c.FactKind == FactKind.ClusterMembership && c.FactId == clusterMembership.Id).OrderBy(c => c.Ordinal);
}
