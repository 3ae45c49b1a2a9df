namespace OpenEmulationData.Persistence.Campaigns;

/// <summary>The kinds of campaign (phong trào thi đua).</summary>
public enum CampaignKind
{
    /// <summary>Runs all the time (thường xuyên).</summary>
    Regular = 0,

    /// <summary>Serves one theme (chuyên đề).</summary>
    Thematic = 1,

    /// <summary>A short push for one occasion (đợt cao điểm).</summary>
    Peak = 2,
}
