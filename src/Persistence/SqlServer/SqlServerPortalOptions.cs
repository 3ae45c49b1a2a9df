using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OpenEmulationData.Persistence.SqlServer;

/// <summary>Connects the portal to SQL Server.</summary>
public static class SqlServerPortalOptions
{
    /// <summary>What SQL Server 2017 can do, and every later one.</summary>
    private const int CompatibilityLevel = 140;

    /// <summary>Uses SQL Server with retries on faults that pass and a limit on the time of a command.</summary>
    public static DbContextOptionsBuilder UsePortalSqlServer(this DbContextOptionsBuilder options, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options
            .UseSqlServer(connectionString, static server => Configure(server)
                .EnableRetryOnFailure(SqlServerRetries.Tries, SqlServerRetries.MaxDelay, errorNumbersToAdd: null))
            .ReplaceService<IMigrationsSqlGenerator, SqlServerMigrationsWithoutReferences>();
    }

    /// <summary>Uses a connection that is open, in the middle of a transaction: nothing can be tried again.</summary>
    internal static DbContextOptionsBuilder UsePortalSqlServer(this DbContextOptionsBuilder options, SqlConnection connection) => options
        .UseSqlServer(connection, static server => Configure(server))
        .ReplaceService<IMigrationsSqlGenerator, SqlServerMigrationsWithoutReferences>();

    /// <summary>Completes a connection string such that the server may send it to a readable secondary.</summary>
    public static string ForReading(string connectionString) =>
        new SqlConnectionStringBuilder(connectionString) { ApplicationIntent = ApplicationIntent.ReadOnly }.ToString();

    private static SqlServerDbContextOptionsBuilder Configure(SqlServerDbContextOptionsBuilder server) => server
        .MigrationsAssembly(typeof(PortalDbContext).Assembly.GetName().Name)
        .UseCompatibilityLevel(CompatibilityLevel)
        .CommandTimeout(SqlServerTimeouts.Read);
}
