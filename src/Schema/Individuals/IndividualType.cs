using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Schema.Awards;
using OpenEmulationData.Schema.Sources;

namespace OpenEmulationData.Schema.Individuals;

/// <summary>An awarded person or household, as one published decision prints them: no birth date, address, phone, ranking or profile (cá nhân, hộ gia đình).</summary>
[ObjectType<Individual>, Node(IdField = nameof(Individual.Code))]
internal static class IndividualType
{
    internal static void Configure(IObjectTypeDescriptor<Individual> descriptor) => descriptor
        .Implements<ICited>()
        .Implements<IAwardRecipient>()
        .Ignore(p => p.Code)
        .Ignore(p => p.AwardId)
        .Ignore(p => p.WithheldAt);

    /// <summary>The awards of the person, proposed ones included.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Award> GetAwards([Parent] Individual individual, PortalDbContext db) =>
        db.Awards.Where(a => a.IndividualId == individual.Id);

    /// <summary>The places where it was printed, the most important first.</summary>
    public static IQueryable<Citation> GetCitations([Parent] Individual individual, PortalDbContext db) =>
        db.Citations.Where(c => c.FactKind == FactKind.Award && c.FactId == individual.AwardId).OrderBy(c => c.Ordinal);
}
