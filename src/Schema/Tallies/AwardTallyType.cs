using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Schema.Sources;

namespace OpenEmulationData.Schema.Tallies;

/// <summary>A printed count of awards without names (số liệu khen thưởng). Tallies are not additive: a total is printed beside its parts.</summary>
[ObjectType<AwardTally>, Node(IdField = nameof(AwardTally.Code))]
internal static class AwardTallyType
{
    internal static void Configure(IObjectTypeDescriptor<AwardTally> descriptor) => descriptor
        .Implements<ICited>();

    /// <summary>The places where it was printed, the most important first.</summary>
    public static IQueryable<Citation> GetCitations([Parent] AwardTally awardTally, PortalDbContext db) =>
        db.Citations.Where(c => c.FactKind == FactKind.AwardTally && c.FactId == awardTally.Id).OrderBy(c => c.Ordinal);
}
