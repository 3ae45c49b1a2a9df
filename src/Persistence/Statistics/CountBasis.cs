namespace OpenEmulationData.Persistence.Statistics;

/// <summary>Which figure is behind a count.</summary>
public enum CountBasis
{
    /// <summary>The largest figure that the named awards, the printed tallies or the sum of the parts support.</summary>
    Best = 0,

    /// <summary>Awards with a named recipient only.</summary>
    Named = 1,

    /// <summary>Printed tallies for exactly the unit, campaign and cluster only.</summary>
    Reported = 2,
}
