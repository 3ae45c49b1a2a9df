using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Schema.Titles;

/// <summary>Asks for titles and forms of commendation (danh hiệu thi đua, hình thức khen thưởng), the highest first.</summary>
[QueryType]
internal static class AwardTitleQueries
{
    /// <summary>Titles and forms of commendation (danh hiệu thi đua, hình thức khen thưởng), the highest first.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<AwardTitle> GetAwardTitles(PortalDbContext db) => db.AwardTitles.OrderBy(awardTitle => awardTitle.Precedence);

    /// <summary>The title with this code; null when there is none.</summary>
    /// <param name="code">Such as `lao-dong-tien-tien`.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    public static IQueryable<AwardTitle> GetAwardTitle(string code, PortalDbContext db) => db.AwardTitles.Where(awardTitle => awardTitle.Code == code);
}
