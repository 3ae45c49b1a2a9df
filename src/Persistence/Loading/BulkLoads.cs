using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Sqlite;
using OpenEmulationData.Persistence.SqlServer;

namespace OpenEmulationData.Persistence.Loading;

/// <summary>What bulk loading is on each provider.</summary>
internal static class BulkLoads
{
    /// <summary>Opens a load of the database.</summary>
    public static IBulkLoad Open(PortalDbContext database) => database.Database.IsSqlite()
        ? new SqliteBulkLoad(database)
        : database.Database.IsSqlServer() ? new SqlServerBulkLoad(database)
        : throw new NotSupportedException($"There is no bulk load for {database.Database.ProviderName}.");

    /// <summary>What to tell the operator about a fault of the database; null when the fault is ours.</summary>
    public static string? Describe(Exception exception) => SqliteTrouble.Describe(exception) ?? SqlServerTrouble.Describe(exception);
}
