namespace OpenEmulationData.Persistence.Statistics;

/// <summary>Which version of a unit an award is counted under.</summary>
public enum UnitPerimeter
{
    /// <summary>The version of the unit at the time.</summary>
    AsAwarded = 0,

    /// <summary>The unit that the version is part of today; one that was split among several stays under itself.</summary>
    Current = 1,
}
