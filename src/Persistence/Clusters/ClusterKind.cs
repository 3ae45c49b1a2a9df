namespace OpenEmulationData.Persistence.Clusters;

/// <summary>The kinds of peer group.</summary>
public enum ClusterKind
{
    /// <summary>By area (cụm).</summary>
    Cluster = 0,

    /// <summary>By sector (khối).</summary>
    Bloc = 1,

    /// <summary>A total over several clusters, not one cluster.</summary>
    Aggregate = 2,
}
