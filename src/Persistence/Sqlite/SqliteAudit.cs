using Microsoft.EntityFrameworkCore;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>Makes the database itself refuse to change the audit trail.</summary>
internal static class SqliteAudit
{
    /// <summary>Adds what is not there yet.</summary>
    public static async Task ProtectAsync(PortalDbContext database, CancellationToken cancellationToken)
    {
        await database.Database.ExecuteSqlRawAsync(
            "CREATE TRIGGER IF NOT EXISTS AuditEntriesAreNotChanged BEFORE UPDATE ON AuditEntries"
            + " BEGIN SELECT RAISE(ABORT, 'The audit trail is never changed.'); END",
            cancellationToken);
        await database.Database.ExecuteSqlRawAsync(
            "CREATE TRIGGER IF NOT EXISTS AuditEntriesAreKept BEFORE DELETE ON AuditEntries"
            + " BEGIN SELECT RAISE(ABORT, 'The audit trail is never changed.'); END",
            cancellationToken);
    }
}
