using Microsoft.EntityFrameworkCore;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>
/// Takes the indexes of a table away while it is filled, and makes them anew afterwards: sorting once is several times faster than
/// keeping a large index in order row by row. Both belong to the transaction.
/// </summary>
internal sealed class SqliteIndexes
{
    private const string SortInMemory = "PRAGMA cache_size = -65536";

    private readonly PortalDbContext _database;
    private readonly List<string> _definitions;

    private SqliteIndexes(PortalDbContext database, List<string> definitions) => (_database, _definitions) = (database, definitions);

    public static async Task<SqliteIndexes> TakeAwayAsync(PortalDbContext database, string table, CancellationToken cancellationToken)
    {
        await database.Database.ExecuteSqlRawAsync(SortInMemory, cancellationToken);
        List<string> names = await database.Database
            .SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = {table} ORDER BY name")
            .ToListAsync(cancellationToken);
        List<string> definitions = await database.Database
            .SqlQuery<string>($"SELECT sql AS Value FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = {table} ORDER BY name")
            .ToListAsync(cancellationToken);
        foreach (string name in names)
        {
            string statement = $"DROP INDEX \"{name}\"";
            await database.Database.ExecuteSqlRawAsync(statement, cancellationToken);
        }

        return new SqliteIndexes(database, definitions);
    }

    public async Task RestoreAsync(CancellationToken cancellationToken)
    {
        foreach (string definition in _definitions)
        {
            await _database.Database.ExecuteSqlRawAsync(definition, cancellationToken);
        }
    }
}
