using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Events;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Tallies;

/// <summary>A printed count of awards without names.</summary>
public sealed class AwardTally
{
    public int Id { get; set; }

    /// <summary>The code of the tally, the same in every release.</summary>
    public string Code { get; set; } = "";

    public int? TitleId { get; set; }

    /// <summary>The title counted; null when the source names none.</summary>
    public AwardTitle? Title { get; set; }

    /// <summary>What is counted, as printed.</summary>
    public string TitleText { get; set; } = "";

    /// <summary>What kind of recipients are counted.</summary>
    public RecipientKind RecipientKind { get; set; }

    /// <summary>The number printed.</summary>
    public int Count { get; set; }

    /// <summary>How exact the number is.</summary>
    public CountPrecision Precision { get; set; }

    /// <summary>The word printed before the number: hơn, gần.</summary>
    public string? Qualifier { get; set; }

    public int UnitId { get; set; }

    /// <summary>The territory of the recipients, in the version of that time.</summary>
    public AdministrativeUnit Unit { get; set; } = null!;

    /// <summary>The first year of the merit.</summary>
    public int? YearFrom { get; set; }

    /// <summary>The last year of the merit.</summary>
    public int? YearTo { get; set; }

    /// <summary>The year in which the awards were conferred.</summary>
    public int? ConferredYear { get; set; }

    /// <summary>The last year of the achievement, else the year conferred.</summary>
    public int Year { get; set; }

    /// <summary>Who conferred the awards.</summary>
    public string? ConferringAuthorityText { get; set; }

    public int? CampaignId { get; set; }

    /// <summary>The campaign that is counted; null: any.</summary>
    public Campaign? Campaign { get; set; }

    public int? ClusterId { get; set; }

    /// <summary>The cluster that is counted; null: any.</summary>
    public Cluster? Cluster { get; set; }

    public int? EventId { get; set; }

    /// <summary>The meeting at which the number was told.</summary>
    public Event? Event { get; set; }
}
