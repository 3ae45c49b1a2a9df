using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Stewardship;
using OpenEmulationData.Schema.Authorization;

namespace OpenEmulationData.Schema.Stewardship;

/// <summary>What only stewards may ask for.</summary>
[QueryType]
internal static class StewardQueries
{
    /// <summary>What stewards did.</summary>
    [Authorize(Policy = Policies.Steward), UsePaging(ConnectionName = "AuditTrail")]
    public static IQueryable<AuditEntry> GetAuditTrail(PortalDbContext db) => db.AuditEntries;

    /// <summary>What people asked to have corrected or removed, the most urgent first.</summary>
    [Authorize(Policy = Policies.Steward), UsePaging]
    public static IQueryable<CorrectionRequest> GetCorrectionRequests(PortalDbContext db) => db.CorrectionRequests.OrderBy(r => r.AnswerBy);
}

/// <summary>What a steward did: who, when, what, and what was different before and after.</summary>
[ObjectType<AuditEntry>, Authorize(Policy = Policies.Steward)]
internal static class AuditEntryType;

/// <summary>What somebody asked to have corrected or removed.</summary>
[ObjectType<CorrectionRequest>, Authorize(Policy = Policies.Steward)]
internal static class CorrectionRequestType;
