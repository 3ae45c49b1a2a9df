using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Statistics;

/// <summary>
/// The cells of one scope and status added up over titles and recipient kinds, for one year or for all. What is asked
/// without regard to titles and kinds is answered from here, so that it costs as little for a large cube as for a small one.
/// </summary>
public sealed class StatisticTotal
{
    public int Id { get; set; }

    /// <summary>The year, null for all of them.</summary>
    public int? Year { get; set; }

    public AwardStatus Status { get; set; }

    public int UnitId { get; set; }

    /// <summary>The campaign, null for any.</summary>
    public int? CampaignId { get; set; }

    /// <summary>The cluster, null for any.</summary>
    public int? ClusterId { get; set; }

    public int Named { get; set; }

    /// <summary>The sum of what is printed, null when nothing is.</summary>
    public int? Reported { get; set; }

    public int Best { get; set; }

    public FigureSupport BestSupport { get; set; }

    public FigureSupport? ReportedSupport { get; set; }

    /// <summary>A tally is printed for one of the scopes or within it.</summary>
    public bool HasTally { get; set; }

    public bool SourcesDisagree { get; set; }

    public bool PartsDisagree { get; set; }

    /// <summary>In one year there are titles of which one builds on another.</summary>
    public bool TitlesOverlap { get; set; }

    /// <summary>One of the titles exists under one law only, that of 2003 or that of 2022.</summary>
    public bool OneLawTitle { get; set; }

    /// <summary>For whom the figures hold.</summary>
    public Audiences Audiences { get; set; } = Audiences.All;

    /// <summary>From when on they hold, in UTC; null: from the start.</summary>
    public DateTime? VisibleFrom { get; set; }

    /// <summary>Until just before when they hold, in UTC; null: without an end.</summary>
    public DateTime? VisibleUntil { get; set; }
}
