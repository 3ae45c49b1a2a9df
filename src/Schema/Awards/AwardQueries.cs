using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Awards;

namespace OpenEmulationData.Schema.Awards;

/// <summary>Asks for named awards, proposed ones included.</summary>
[QueryType]
internal static class AwardQueries
{
    /// <summary>Named awards, proposed ones included.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Award> GetAwards(PortalDbContext db) => db.Awards;
}
