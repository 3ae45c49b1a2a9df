using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Pacts;

namespace OpenEmulationData.Schema.Pacts;

/// <summary>Asks for yearly signed commitments (giao ước thi đua), by year.</summary>
[QueryType]
internal static class PactQueries
{
    /// <summary>Yearly signed commitments (giao ước thi đua), by year.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Pact> GetPacts(PortalDbContext db) => db.Pacts.OrderBy(pact => pact.Year);
}
