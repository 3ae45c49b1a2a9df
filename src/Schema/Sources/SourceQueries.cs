using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Sources;

namespace OpenEmulationData.Schema.Sources;

/// <summary>Asks for where facts were printed (nguồn), by title.</summary>
[QueryType]
internal static class SourceQueries
{
    /// <summary>Where facts were printed (nguồn), by title.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Source> GetSources(PortalDbContext db) => db.Sources.OrderBy(source => source.TitleSort);

    /// <summary>The source with this code; null when there is none.</summary>
    /// <param name="code">Such as `S003`.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    public static IQueryable<Source> GetSource(string code, PortalDbContext db) => db.Sources.Where(source => source.Code == code);
}
