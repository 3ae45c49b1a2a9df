using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
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
        string complete = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true }.ToString();
        return options
            .UseSqlite(complete, sqlite => sqlite.MigrationsAssembly(typeof(PortalDbContext).Assembly.GetName().Name))
            .ReplaceService<IMigrationsSqlGenerator, ClusteredTables>()
            .AddInterceptors(SqlitePragmas.Instance);
    }
}
