using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>What a row is about; what was not grouped by is null. Units, campaigns, clusters and titles by their keys.</summary>
public sealed record StatisticKey
{
    /// <summary>The key of the owner, 0 when the question has none.</summary>
    public int Owner { get; init; }

    public int? TitleId { get; internal set; }

    public AwardTitleKind? TitleKind { get; internal set; }

    public ConferringLevel? ConferringLevel { get; internal set; }

    public RecipientKind? RecipientKind { get; internal set; }

    public int? Year { get; internal set; }

    public int? UnitId { get; internal set; }

    public int? ProvinceId { get; internal set; }

    public int? CampaignId { get; internal set; }

    public int? ClusterId { get; internal set; }

    public AwardStatus? Status { get; internal set; }
}
