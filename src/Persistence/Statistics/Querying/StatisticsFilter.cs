using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>What is counted. All conditions hold; null is no condition, an empty list lets nothing through.</summary>
public sealed record StatisticsFilter
{
    /// <summary>No conditions but the one that always holds: only what was conferred.</summary>
    public static StatisticsFilter None { get; } = new();

    public IReadOnlyCollection<int>? Titles { get; init; }

    public IReadOnlyCollection<AwardTitleKind>? TitleKinds { get; init; }

    public IReadOnlyCollection<ConferringLevel>? ConferringLevels { get; init; }

    public IReadOnlyCollection<RecipientKind>? RecipientKinds { get; init; }

    public IReadOnlyCollection<YearRange>? Years { get; init; }

    /// <summary>Null: conferred only.</summary>
    public IReadOnlyCollection<AwardStatus>? Statuses { get; init; }

    /// <summary>Unit versions; with the perimeter CURRENT what they are part of today.</summary>
    public IReadOnlyCollection<int>? Units { get; init; }

    public IReadOnlyCollection<int>? Campaigns { get; init; }

    public IReadOnlyCollection<int>? Clusters { get; init; }
}
