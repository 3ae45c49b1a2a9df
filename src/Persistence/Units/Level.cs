namespace OpenEmulationData.Persistence.Units;

/// <summary>The level at which a campaign, a cluster or a body works.</summary>
public enum Level
{
    /// <summary>The whole country.</summary>
    National = 0,

    /// <summary>A province or centrally-run city.</summary>
    Province = 1,

    /// <summary>A district, until 2025-06-30.</summary>
    District = 2,

    /// <summary>A commune, ward or township.</summary>
    Commune = 3,

    /// <summary>A cluster of peers.</summary>
    Cluster = 4,

    /// <summary>An agency, enterprise or the like.</summary>
    Grassroots = 5,
}
