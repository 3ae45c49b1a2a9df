using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Statistics;

/// <summary>One named award as the cube counts it; campaign and cluster 0 are none.</summary>
internal readonly record struct NamedFact(FactGroup Group, int UnitId, int CampaignId, int ClusterId) : IComparable<NamedFact>
{
    /// <summary>When everybody sees the award; null: always.</summary>
    public VisibleInterval? Visible { get; init; }

    public static NamedFact Of(Award award, VisibleInterval? visible) => new(
        FactGroup.Of(award.TitleId, award.Year, award.RecipientKind, award.Status), award.UnitId, award.CampaignId ?? 0, award.ClusterId ?? 0)
    {
        Visible = visible,
    };

    public int CompareTo(NamedFact other)
    {
        int order = Group.CompareTo(other.Group);
        order = order != 0 ? order : UnitId.CompareTo(other.UnitId);
        order = order != 0 ? order : CampaignId.CompareTo(other.CampaignId);
        return order != 0 ? order : ClusterId.CompareTo(other.ClusterId);
    }
}
