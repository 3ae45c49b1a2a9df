using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>Connects the portal to a SQLite file.</summary>
public static class SqlitePortalOptions
{
    /// <summary>
    /// Uses SQLite with foreign keys checked, write-ahead log and a busy timeout.
    /// </summary>
    public static DbContextOptionsBuilder UsePortalSqlite(this DbContextOptionsBuilder options, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(options);
        SqliteLibrary.SetUp();
        string complete = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true }.ToString();
        return options.UseSqlite(complete, SetMigrations).AddPortalServices();
    }

    /// <summary>Uses a connection that is open, and stays it.</summary>
    internal static DbContextOptionsBuilder UsePortalSqlite(this DbContextOptionsBuilder options, SqliteConnection connection) =>
        options.UseSqlite(connection, SetMigrations).AddPortalServices();

    private static void SetMigrations(SqliteDbContextOptionsBuilder sqlite) =>
        sqlite.MigrationsAssembly(typeof(PortalDbContext).Assembly.GetName().Name);

    private static DbContextOptionsBuilder AddPortalServices(this DbContextOptionsBuilder options) => options
        .ReplaceService<IMigrationsSqlGenerator, ClusteredTables>()
        .AddInterceptors(SqlitePragmas.Instance);
}
