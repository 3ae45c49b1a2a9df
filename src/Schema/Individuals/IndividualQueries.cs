using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Individuals;

namespace OpenEmulationData.Schema.Individuals;

/// <summary>Asks for people and households that hold or are proposed for at least one award (cá nhân, hộ gia đình), by name.</summary>
[QueryType]
internal static class IndividualQueries
{
    /// <summary>People and households that hold or are proposed for at least one award (cá nhân, hộ gia đình), by name.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Individual> GetIndividuals(PortalDbContext db) => db.Individuals.OrderBy(individual => individual.NameSort);
}
