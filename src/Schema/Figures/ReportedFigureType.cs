using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Figures;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Schema.Sources;

namespace OpenEmulationData.Schema.Figures;

/// <summary>A printed figure that does not count awards.</summary>
[ObjectType<ReportedFigure>, Node(IdField = nameof(ReportedFigure.Code))]
internal static class ReportedFigureType
{
    internal static void Configure(IObjectTypeDescriptor<ReportedFigure> descriptor) => descriptor
        .Implements<ICited>();

    /// <summary>The places where it was printed, the most important first.</summary>
    public static IQueryable<Citation> GetCitations([Parent] ReportedFigure reportedFigure, PortalDbContext db) =>
        db.Citations.Where(c => c.FactKind == FactKind.ReportedFigure && c.FactId == reportedFigure.Id).OrderBy(c => c.Ordinal);
}
