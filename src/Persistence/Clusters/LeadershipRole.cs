namespace OpenEmulationData.Persistence.Clusters;

/// <summary>What a unit does for its cluster in one year.</summary>
public enum LeadershipRole
{
    /// <summary>Leads it (cụm trưởng).</summary>
    Lead = 0,

    /// <summary>Stands in for the lead (cụm phó).</summary>
    Deputy = 1,
}
