using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>Looks at a SQLite file without EF Core, whose model takes longer to build than all the rest of a start.</summary>
public static class SqliteReadiness
{
    /// <summary>How long a start waits for who has the file locked, before it goes the longer way.</summary>
    private const int SecondsToRetry = 1;

    private const string IsComplete = """
        SELECT (SELECT MAX(MigrationId) FROM __EFMigrationsHistory) = @migration
            AND EXISTS (SELECT 1 FROM Releases)
            AND (SELECT COUNT(*) FROM sqlite_master WHERE type = 'trigger' AND name IN ('AuditEntriesAreNotChanged', 'AuditEntriesAreKept')) = 2
            AND (SELECT user_version FROM pragma_user_version) = 0
        """;

    /// <summary>
    /// Whether there is nothing to do before requests are answered: the file has the shape of the model and a release, protects its
    /// audit trail, and no scrub is left to be finished. False where in doubt.
    /// </summary>
    /// <param name="connectionString">Of the file.</param>
    public static bool IsReady(string connectionString)
    {
        SqliteLibrary.SetUp();
        SqliteConnectionStringBuilder options = new(connectionString) { Pooling = false, DefaultTimeout = SecondsToRetry };
        if (!File.Exists(options.DataSource))
        {
            return false;
        }

        try
        {
            using SqliteConnection connection = new(options.ToString());
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = IsComplete;
            command.Parameters.AddWithValue("@migration", FindNewestMigration());
            return command.ExecuteScalar() is 1L;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private static string? FindNewestMigration() => typeof(PortalDbContext).Assembly.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(PortalDbContext))
        .Max(static type => type.GetCustomAttribute<MigrationAttribute>()!.Id);
}
