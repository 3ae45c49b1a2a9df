using Microsoft.EntityFrameworkCore;

namespace OpenEmulationData.Persistence.SqlServer;

/// <summary>Brings a database to the model's shape, and lets its readers see the release before while another one is imported.</summary>
internal static class SqlServerPreparation
{
    /// <summary>Keeps older versions of rows, for those who read in a SNAPSHOT transaction.</summary>
    internal const string AllowSnapshots = """
        IF EXISTS (SELECT 1 FROM sys.databases WHERE database_id = DB_ID() AND snapshot_isolation_state = 0)
            ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON;
        """;

    /// <summary>And for all others. Needs the database for itself for a moment, once.</summary>
    internal const string ReadCommittedVersions = """
        IF EXISTS (SELECT 1 FROM sys.databases WHERE database_id = DB_ID() AND is_read_committed_snapshot_on = 0)
            ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
        """;

    /// <summary>The database itself refuses to change the audit trail.</summary>
    internal const string KeepAuditTrail =
        "CREATE OR ALTER TRIGGER AuditEntriesAreKept ON AuditEntries INSTEAD OF UPDATE, DELETE AS THROW 50000, 'The audit trail is never changed.', 1;";

    public static async Task RunAsync(PortalDbContext database, CancellationToken cancellationToken)
    {
        database.Database.SetCommandTimeout(SqlServerTimeouts.Load);
        await database.Database.MigrateAsync(cancellationToken);
        await database.Database.ExecuteSqlRawAsync(KeepAuditTrail, cancellationToken);
        await database.Database.ExecuteSqlRawAsync(AllowSnapshots, cancellationToken);
        await database.Database.ExecuteSqlRawAsync(ReadCommittedVersions, cancellationToken);
    }
}
