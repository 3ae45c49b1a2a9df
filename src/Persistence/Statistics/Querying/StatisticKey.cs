using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>What a row is about; what was not grouped by is null. Units, campaigns, clusters and titles by their keys.</summary>
public sealed record StatisticKey
{
    /// <summary>The key of the owner, 0 when the question has none.</summary>
    public int Owner { get; init; }

    public int? TitleId { get; init; }

    public AwardTitleKind? TitleKind { get; init; }

    public ConferringLevel? ConferringLevel { get; init; }

    public RecipientKind? RecipientKind { get; init; }

    public int? Year { get; init; }

    public int? UnitId { get; init; }

    public int? ProvinceId { get; init; }

    public int? CampaignId { get; init; }

    public int? ClusterId { get; init; }

    public AwardStatus? Status { get; init; }
}
