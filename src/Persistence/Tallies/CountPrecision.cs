namespace OpenEmulationData.Persistence.Tallies;

/// <summary>How exact a printed count is.</summary>
public enum CountPrecision
{
    /// <summary>Printed as it is.</summary>
    Exact = 0,

    /// <summary>A lower bound (hơn).</summary>
    AtLeast = 1,

    /// <summary>Rounded (gần, khoảng).</summary>
    About = 2,
}
