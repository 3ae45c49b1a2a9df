using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Events;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Schema.Sources;

namespace OpenEmulationData.Schema.Campaigns;

/// <summary>An organised effort launched by an authority (phong trào thi đua).</summary>
[ObjectType<Campaign>, Node(IdField = nameof(Campaign.Code))]
internal static class CampaignType
{
    internal static void Configure(IObjectTypeDescriptor<Campaign> descriptor) => descriptor
        .Implements<ICited>();

    /// <summary>The campaigns that carry this one out, or follow it.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Campaign> GetChildren([Parent] Campaign campaign, PortalDbContext db) =>
        db.Campaigns.Where(c => c.ParentId == campaign.Id).OrderBy(c => c.NameSort);

    /// <summary>The named awards of the campaign.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Award> GetAwards([Parent] Campaign campaign, PortalDbContext db) =>
        db.Awards.Where(a => a.CampaignId == campaign.Id);

    /// <summary>The printed counts of awards of the campaign.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<AwardTally> GetTallies([Parent] Campaign campaign, PortalDbContext db) =>
        db.AwardTallies.Where(t => t.CampaignId == campaign.Id);

    /// <summary>The launches, reviews and other meetings of the campaign.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Event> GetEvents([Parent] Campaign campaign, PortalDbContext db) =>
        db.Events.Where(e => e.CampaignId == campaign.Id).OrderBy(e => e.Date);

    /// <summary>The places where it was printed, the most important first.</summary>
    public static IQueryable<Citation> GetCitations([Parent] Campaign campaign, PortalDbContext db) =>
        db.Citations.Where(c => c.FactKind == FactKind.Campaign && c.FactId == campaign.Id).OrderBy(c => c.Ordinal);
}
