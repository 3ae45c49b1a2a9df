using System.Diagnostics;
using OpenEmulationData.Persistence.Tallies;

namespace OpenEmulationData.Persistence.Statistics;

/// <summary>What a figure rests on, from which its precision follows. The larger value wins when figures are added up.</summary>
public enum FigureSupport
{
    /// <summary>Named awards, and nothing is printed.</summary>
    NamedAwards = 0,

    /// <summary>One tally EXACT, printed for the very unit.</summary>
    ExactTally = 1,

    /// <summary>A tally AT_LEAST, a sum over units below, or a mix.</summary>
    LowerBound = 2,

    /// <summary>A tally ABOUT, or a sum that has one among its parts.</summary>
    About = 3,
}

internal static class FigureSupports
{
    public static FigureSupport Of(CountPrecision tally) => tally switch
    {
        CountPrecision.Exact => FigureSupport.ExactTally,
        CountPrecision.AtLeast => FigureSupport.LowerBound,
        CountPrecision.About => FigureSupport.About,
        _ => throw new UnreachableException(),
    };

    public static CountPrecision ToPrecision(this FigureSupport support) => support switch
    {
        FigureSupport.NamedAwards or FigureSupport.ExactTally => CountPrecision.Exact,
        FigureSupport.LowerBound => CountPrecision.AtLeast,
        FigureSupport.About => CountPrecision.About,
        _ => throw new UnreachableException(),
    };

    /// <summary>What the same figure supports for a larger unit, or for one that the tally was not printed for.</summary>
    public static FigureSupport ForAnotherUnit(this FigureSupport support) =>
        support is FigureSupport.ExactTally ? FigureSupport.LowerBound : support;
}
