using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Schema.Sources;

namespace OpenEmulationData.Schema.Clusters;

/// <summary>The unit that led a cluster in one year, or stood in for the lead (cụm trưởng, cụm phó).</summary>
[ObjectType<ClusterLeadership>]
internal static class ClusterLeadershipType
{
    internal static void Configure(IObjectTypeDescriptor<ClusterLeadership> descriptor) => descriptor
        .Implements<ICited>();

    /// <summary>The places where it was printed, the most important first.</summary>
    public static IQueryable<Citation> GetCitations([Parent] ClusterLeadership clusterLeadership, PortalDbContext db) =>
        db.Citations.Where(c => c.FactKind == FactKind.ClusterLeadership && c.FactId == clusterLeadership.Id).OrderBy(c => c.Ordinal);
}
