using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Figures;

namespace OpenEmulationData.Schema.Figures;

/// <summary>Asks for printed figures that do not count awards.</summary>
[QueryType]
internal static class ReportedFigureQueries
{
    /// <summary>Printed figures that do not count awards.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<ReportedFigure> GetReportedFigures(PortalDbContext db) => db.ReportedFigures;
}
