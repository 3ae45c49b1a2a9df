using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>
/// Brings a SQLite file to the model's shape in one transaction. EF Core's own <c>MigrateAsync</c> guards a SQLite file by a
/// row in <c>__EFMigrationsLock</c>: the row outlives a process that is killed, and every later start would wait for it
/// forever. The lock of a transaction ends with its process.
/// </summary>
internal static class SqliteMigration
{
    public static async Task RunAsync(PortalDbContext database, CancellationToken cancellationToken)
    {
        await using SqliteConnection connection = SqliteFile.Connect(database);
        bool isNew = SqliteSchema.IsMissing(connection);
        if (!isNew && !(await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            return;
        }

        SqliteSchema.SetPages(connection);
        SqliteFile.Execute(connection, "PRAGMA journal_mode = WAL");
        SqliteFile.Execute(connection, "PRAGMA foreign_keys = OFF");
        await using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);

        // Looked at again: another process may have done it while this one waited for the transaction.
        string script = SqliteSchema.IsMissing(connection) ? SqliteSchema.Script : await ScriptAsync(database, cancellationToken);
        if (script.Length > 0)
        {
            SqliteFile.Execute(connection, script);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<string> ScriptAsync(PortalDbContext database, CancellationToken cancellationToken)
    {
        string? applied = (await database.Database.GetAppliedMigrationsAsync(cancellationToken)).LastOrDefault();
        return database.GetService<IMigrator>().GenerateScript(
            applied ?? Migration.InitialDatabase, toMigration: null, MigrationsSqlGenerationOptions.NoTransactions);
    }
}
