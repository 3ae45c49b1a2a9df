using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Schema.Sources;

namespace OpenEmulationData.Schema.Titles;

/// <summary>A title or form of commendation (danh hiệu thi đua, hình thức khen thưởng).</summary>
[ObjectType<AwardTitle>, Node(IdField = nameof(AwardTitle.Code))]
internal static class AwardTitleType
{
    internal static void Configure(IObjectTypeDescriptor<AwardTitle> descriptor) => descriptor
        .Implements<ICited>()
        .Ignore(t => t.RecipientKindSet);

    /// <summary>Who may receive the title.</summary>
    public static IReadOnlyList<RecipientKind> GetRecipientKinds([Parent(nameof(AwardTitle.RecipientKindSet))] AwardTitle awardTitle) =>
        awardTitle.RecipientKinds;

    /// <summary>The titles that a holder normally also holds in the same year: never add these counts up.</summary>
    public static IQueryable<AwardTitle> GetBuildsOn([Parent] AwardTitle awardTitle, PortalDbContext db) =>
        db.TitlesBuildingOn.Where(l => l.TitleId == awardTitle.Id).OrderBy(l => l.Base.Precedence).Select(l => l.Base);

    /// <summary>The named awards of the title.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Award> GetAwards([Parent] AwardTitle awardTitle, PortalDbContext db) =>
        db.Awards.Where(a => a.TitleId == awardTitle.Id);

    /// <summary>The printed counts of awards of the title.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<AwardTally> GetTallies([Parent] AwardTitle awardTitle, PortalDbContext db) =>
        db.AwardTallies.Where(t => t.TitleId == awardTitle.Id);

    /// <summary>The places where it was printed, the most important first.</summary>
    public static IQueryable<Citation> GetCitations([Parent] AwardTitle awardTitle, PortalDbContext db) =>
        db.Citations.Where(c => c.FactKind == FactKind.AwardTitle && c.FactId == awardTitle.Id).OrderBy(c => c.Ordinal);
}
