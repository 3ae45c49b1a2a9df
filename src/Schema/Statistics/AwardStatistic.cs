using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Statistics.Querying;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>
/// A count of awards (số lượng khen thưởng) with what it rests on. It counts awards, not recipients. What was not grouped by is null.
/// </summary>
internal sealed class AwardStatistic(StatisticsQuery query, StatisticRow row)
{
    /// <summary>The kind of title, when grouped by it.</summary>
    public AwardTitleKind? TitleKind => Row.Key.TitleKind;

    /// <summary>The level that decides on the titles, when grouped by it (thẩm quyền).</summary>
    public ConferringLevel? ConferringLevel => Row.Key.ConferringLevel;

    /// <summary>The kind of recipient, when grouped by it.</summary>
    public RecipientKind? RecipientKind => Row.Key.RecipientKind;

    /// <summary>The year, when grouped by it: the last year of the achievement, else the year conferred, else the year proposed.</summary>
    public int? Year => Row.Key.Year;

    /// <summary>The status, when grouped by it.</summary>
    public AwardStatus? Status => Row.Key.Status;

    /// <summary>The figure of the basis asked for.</summary>
    public int Count => Row.Count;

    /// <summary>How exact the count is; a sum, or a mix of printed and named, is a lower bound.</summary>
    public CountPrecision Precision => Row.Precision;

    /// <summary>Awards with a named recipient.</summary>
    public int Named => Row.Named;

    /// <summary>What is printed for exactly these units, campaigns and clusters; null when nothing is.</summary>
    public int? Reported => Row.Reported;

    /// <summary>Named awards as a share of the count; null when the count is 0.</summary>
    public double? Coverage => Row.Coverage;

    internal StatisticsQuery Query { get; } = query;

    internal StatisticRow Row { get; } = row;
}
