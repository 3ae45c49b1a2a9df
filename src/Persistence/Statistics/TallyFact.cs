using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Tallies;

namespace OpenEmulationData.Persistence.Statistics;

/// <summary>One tally as the cube counts it; campaign and cluster 0 are any. <paramref name="SourceDate"/> is text that sorts.</summary>
internal sealed record TallyFact(
    int Id, FactGroup Group, int UnitId, int CampaignId, int ClusterId, int Count, CountPrecision Precision, string SourceDate) : IComparable<TallyFact>
{
    public static TallyFact Of(AwardTally tally, string sourceDate) => new(
        tally.Id,
        FactGroup.Of(tally.TitleId ?? 0, tally.Year, tally.RecipientKind, AwardStatus.Conferred),
        tally.UnitId,
        tally.CampaignId ?? 0,
        tally.ClusterId ?? 0,
        tally.Count,
        tally.Precision,
        sourceDate);

    /// <summary>By group, then the later source last; of two sources of one date the one further down the file.</summary>
    public int CompareTo(TallyFact? other)
    {
        int order = Group.CompareTo(other!.Group);
        order = order != 0 ? order : string.CompareOrdinal(SourceDate, other.SourceDate);
        return order != 0 ? order : Id.CompareTo(other.Id);
    }
}
