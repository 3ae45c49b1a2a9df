using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace OpenEmulationData.Persistence.Loading;

/// <summary>A transaction in which all reads see one release, and which keeps no writer out.</summary>
internal static class DatabaseSnapshot
{
    public static async Task<IDbContextTransaction> BeginAsync(PortalDbContext database, CancellationToken cancellationToken)
    {
        if (!database.Database.IsSqlite())
        {
            return await database.Database.BeginTransactionAsync(System.Data.IsolationLevel.Snapshot, cancellationToken);
        }

        await database.Database.OpenConnectionAsync(cancellationToken);
        SqliteTransaction transaction = ((SqliteConnection)database.Database.GetDbConnection()).BeginTransaction(deferred: true);
        return (await database.Database.UseTransactionAsync(transaction, cancellationToken))!;
    }
}
