using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Sqlite;
using OpenEmulationData.Persistence.Statistics;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Writes the cube of what an import counted, as a whole and in the transaction of the import.</summary>
internal static class CubeWriter
{
    public static async Task WriteAsync(PortalDbContext database, ImportSession session, CancellationToken cancellationToken)
    {
        SqliteIndexes cells = await SqliteIndexes.TakeAwayAsync(database, TableOf<StatisticCell>(database), cancellationToken);
        SqliteIndexes totals = await SqliteIndexes.TakeAwayAsync(database, TableOf<StatisticTotal>(database), cancellationToken);
        session.Facts.Build(session.Writer<StatisticCell>().Write, session.Writer<StatisticTotal>().Write, cancellationToken);
        await cells.RestoreAsync(cancellationToken);
        await totals.RestoreAsync(cancellationToken);
    }

    private static string TableOf<T>(PortalDbContext database) => database.Model.FindEntityType(typeof(T))!.GetTableName()!;
}
