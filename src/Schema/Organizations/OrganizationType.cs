using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Schema.Awards;
using OpenEmulationData.Schema.Sources;

namespace OpenEmulationData.Schema.Organizations;

/// <summary>A body: authority, committee, office, enterprise, union, school, press, or a territory as such (cơ quan, tổ chức, tập thể).</summary>
[ObjectType<Organization>, Node(IdField = nameof(Organization.Code))]
internal static class OrganizationType
{
    internal static void Configure(IObjectTypeDescriptor<Organization> descriptor) => descriptor
        .Implements<ICited>()
        .Implements<IAwardRecipient>();

    /// <summary>The awards of the body, proposed ones included.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Award> GetAwards([Parent] Organization organization, PortalDbContext db) =>
        db.Awards.Where(a => a.OrganizationId == organization.Id);

    /// <summary>The campaigns that the body launched.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Campaign> GetCampaigns([Parent] Organization organization, PortalDbContext db) =>
        db.Campaigns.Where(c => c.LaunchingAuthorityId == organization.Id).OrderBy(c => c.NameSort);

    /// <summary>The places where it was printed, the most important first.</summary>
    public static IQueryable<Citation> GetCitations([Parent] Organization organization, PortalDbContext db) =>
        db.Citations.Where(c => c.FactKind == FactKind.Organization && c.FactId == organization.Id).OrderBy(c => c.Ordinal);
}
