using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Organizations;

namespace OpenEmulationData.Schema.Organizations;

/// <summary>Asks for bodies (cơ quan, tổ chức), by name.</summary>
[QueryType]
internal static class OrganizationQueries
{
    /// <summary>Bodies (cơ quan, tổ chức), by name.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Organization> GetOrganizations(PortalDbContext db) => db.Organizations.OrderBy(organization => organization.NameSort);

    /// <summary>The body with this code; null when there is none.</summary>
    /// <param name="code">Such as `ORG-HN-UBND`.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    public static IQueryable<Organization> GetOrganization(string code, PortalDbContext db) => db.Organizations.Where(organization => organization.Code == code);

    /// <summary>The bodies that hold or are proposed for at least one award (tập thể), by name.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Organization> GetCollectives(PortalDbContext db) =>
        db.Organizations.Where(organization => organization.Awards.Any()).OrderBy(organization => organization.NameSort);
}
