using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Tallies;

namespace OpenEmulationData.Schema.Tallies;

/// <summary>Asks for printed counts of awards without names (số liệu khen thưởng).</summary>
[QueryType]
internal static class AwardTallyQueries
{
    /// <summary>Printed counts of awards without names (số liệu khen thưởng).</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<AwardTally> GetAwardTallies(PortalDbContext db) => db.AwardTallies;
}
