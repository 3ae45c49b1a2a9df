using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>The file that a SQLite database lives in.</summary>
internal static class SqliteFile
{
    /// <summary>Creates the folder of the file; SQLite itself creates the file alone.</summary>
    public static void CreateFolder(PortalDbContext database)
    {
        string file = new SqliteConnectionStringBuilder(database.Database.GetConnectionString()).DataSource;
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }
}
