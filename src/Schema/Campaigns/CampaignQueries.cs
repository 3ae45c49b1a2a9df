using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Campaigns;

namespace OpenEmulationData.Schema.Campaigns;

/// <summary>Asks for campaigns (phong trào thi đua), by name.</summary>
[QueryType]
internal static class CampaignQueries
{
    /// <summary>Campaigns (phong trào thi đua), by name.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Campaign> GetCampaigns(PortalDbContext db) => db.Campaigns.OrderBy(campaign => campaign.NameSort);

    /// <summary>The campaign with this code; null when there is none.</summary>
    /// <param name="code">Such as `C-VN-TDYN`.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    public static IQueryable<Campaign> GetCampaign(string code, PortalDbContext db) => db.Campaigns.Where(campaign => campaign.Code == code);
}
