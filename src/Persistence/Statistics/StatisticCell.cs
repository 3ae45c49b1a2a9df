using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Statistics;

/// <summary>
/// One cell of the cube: within (title or none named, recipient kind, year, status) the figures of one scope
/// (unit version, campaign or any, cluster or any). Campaign and cluster null mean any. Cells without facts do not exist.
/// Titles, kinds, years and statuses may be added up; units, campaigns and clusters are nested and must not be.
/// </summary>
public sealed class StatisticCell
{
    public int Id { get; set; }

    public int? TitleId { get; set; }

    public AwardTitle? Title { get; set; }

    public RecipientKind RecipientKind { get; set; }

    public int Year { get; set; }

    public AwardStatus Status { get; set; }

    public int UnitId { get; set; }

    public AdministrativeUnit Unit { get; set; } = null!;

    public int? CampaignId { get; set; }

    public int? ClusterId { get; set; }

    /// <summary>Named awards in the scope.</summary>
    public int Named { get; set; }

    /// <summary>The tally printed for exactly this scope, null when none was.</summary>
    public int? Reported { get; set; }

    /// <summary>The best figure.</summary>
    public int Best { get; set; }

    /// <summary>What <see cref="Best"/> rests on.</summary>
    public FigureSupport BestSupport { get; set; }

    /// <summary>What <see cref="Reported"/> rests on.</summary>
    public FigureSupport? ReportedSupport { get; set; }

    /// <summary>The precision of <see cref="Best"/>.</summary>
    public CountPrecision Precision => BestSupport.ToPrecision();

    /// <summary>A tally is printed for the scope or within it.</summary>
    public bool HasTally { get; set; }

    /// <summary>What made <see cref="Best"/>.</summary>
    public StatisticDecision Decision { get; set; }

    /// <summary>The one tally that <see cref="Best"/> rests on, at this unit or below; null when it rests on more, or on named awards.</summary>
    public int? DecidingTallyId { get; set; }

    /// <summary>Two sources print different counts for this very scope.</summary>
    public bool SourcesDisagree { get; set; }

    /// <summary>Two sources print different counts for this very scope, or for one of the parts that <see cref="Best"/> is the sum of.</summary>
    public bool PartsDisagree { get; set; }

    /// <summary>For whom the figures hold.</summary>
    public Audiences Audiences { get; set; } = Audiences.All;

    /// <summary>From when on they hold, in UTC; null: from the start.</summary>
    public DateTime? VisibleFrom { get; set; }

    /// <summary>Until just before when they hold, in UTC; null: without an end.</summary>
    public DateTime? VisibleUntil { get; set; }
}
