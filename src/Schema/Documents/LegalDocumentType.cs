using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Documents;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Schema.Sources;

namespace OpenEmulationData.Schema.Documents;

/// <summary>A law, decree, decision, directive, plan or the like (văn bản).</summary>
[ObjectType<LegalDocument>, Node(IdField = nameof(LegalDocument.Code))]
internal static class LegalDocumentType
{
    internal static void Configure(IObjectTypeDescriptor<LegalDocument> descriptor) => descriptor
        .Implements<ICited>();

    /// <summary>The campaigns that rest on the document.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Campaign> GetCampaigns([Parent] LegalDocument legalDocument, PortalDbContext db) =>
        db.Campaigns.Where(c => c.LegalDocumentId == legalDocument.Id).OrderBy(c => c.NameSort);

    /// <summary>The places where it was printed, the most important first.</summary>
    public static IQueryable<Citation> GetCitations([Parent] LegalDocument legalDocument, PortalDbContext db) =>
        db.Citations.Where(c => c.FactKind == FactKind.LegalDocument && c.FactId == legalDocument.Id).OrderBy(c => c.Ordinal);
}
