using System.Diagnostics;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>The columns of a cell that make the figure of a basis.</summary>
/// <param name="Count">The number.</param>
/// <param name="Support">What it rests on: a <see cref="FigureSupport"/>.</param>
/// <param name="Disagree">Whether sources disagree about it.</param>
internal sealed record FigureColumns(string Count, string Support, string Disagree)
{
    private static readonly FigureColumns s_best = new("c.Best", "c.BestSupport", "c.PartsDisagree");
    private static readonly FigureColumns s_named = new("c.Named", "CASE WHEN c.HasTally = 1 THEN 2 ELSE 0 END", "c.SourcesDisagree");
    private static readonly FigureColumns s_reported = new("COALESCE(c.Reported, 0)", "c.ReportedSupport", "c.SourcesDisagree");

    public static FigureColumns Of(CountBasis basis) => basis switch
    {
        CountBasis.Best => s_best,
        CountBasis.Named => s_named,
        CountBasis.Reported => s_reported,
        _ => throw new UnreachableException(),
    };
}
