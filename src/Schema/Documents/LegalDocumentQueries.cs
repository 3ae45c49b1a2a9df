using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Documents;

namespace OpenEmulationData.Schema.Documents;

/// <summary>Asks for laws, decrees, decisions, plans and the like (văn bản), by date of issue.</summary>
[QueryType]
internal static class LegalDocumentQueries
{
    /// <summary>Laws, decrees, decisions, plans and the like (văn bản), by date of issue.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<LegalDocument> GetLegalDocuments(PortalDbContext db) => db.LegalDocuments.OrderBy(legalDocument => legalDocument.IssuedOn);

    /// <summary>The document with this code; null when there is none.</summary>
    /// <param name="code">Such as `L-06-2022`.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    public static IQueryable<LegalDocument> GetLegalDocument(string code, PortalDbContext db) => db.LegalDocuments.Where(legalDocument => legalDocument.Code == code);
}
