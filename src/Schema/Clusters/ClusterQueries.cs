using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Clusters;

namespace OpenEmulationData.Schema.Clusters;

/// <summary>Asks for clusters and blocs (cụm, khối thi đua), by name.</summary>
[QueryType]
internal static class ClusterQueries
{
    /// <summary>Clusters and blocs (cụm, khối thi đua), by name.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Cluster> GetClusters(PortalDbContext db) => db.Clusters.OrderBy(cluster => cluster.NameSort);

    /// <summary>The cluster with this code; null when there is none.</summary>
    /// <param name="code">Such as `CL-5TP`.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    public static IQueryable<Cluster> GetCluster(string code, PortalDbContext db) => db.Clusters.Where(cluster => cluster.Code == code);
}
