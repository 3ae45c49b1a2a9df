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

    public string Code { get; set; } = "";

    public int? TitleId { get; set; }

    public AwardTitle? Title { get; set; }

    public string TitleText { get; set; } = "";

    public RecipientKind RecipientKind { get; set; }

    public int Count { get; set; }

    public CountPrecision Precision { get; set; }

    public string? Qualifier { get; set; }

    public int UnitId { get; set; }

    public AdministrativeUnit Unit { get; set; } = null!;

    public int? YearFrom { get; set; }

    public int? YearTo { get; set; }

    public int? ConferredYear { get; set; }

    /// <summary>The last year of the achievement, else the year conferred.</summary>
    public int Year { get; set; }

    public string? ConferringAuthorityText { get; set; }

    public int? CampaignId { get; set; }

    public Campaign? Campaign { get; set; }

    public int? ClusterId { get; set; }

    public Cluster? Cluster { get; set; }

    public int? EventId { get; set; }

    public Event? Event { get; set; }
}
