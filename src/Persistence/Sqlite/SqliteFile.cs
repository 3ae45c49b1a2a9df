using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>The file that a SQLite database lives in.</summary>
internal static class SqliteFile
{
    /// <summary>How long a statement waits for another connection.</summary>
    public const string Patience = "PRAGMA busy_timeout = 5000";

    /// <summary>Creates the folder of the file; SQLite itself creates the file alone.</summary>
    public static void CreateFolder(PortalDbContext database)
    {
        string file = new SqliteConnectionStringBuilder(database.Database.GetConnectionString()).DataSource;
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }

    /// <summary>Opens a connection that is shared with nobody, whose settings therefore end with it.</summary>
    public static SqliteConnection Connect(PortalDbContext database)
    {
        SqliteConnectionStringBuilder options = new(database.Database.GetConnectionString()) { Pooling = false };
        SqliteConnection connection = new(options.ToString());
        connection.Open();
        Execute(connection, Patience);
        return connection;
    }

    /// <summary>Runs statements that have no values.</summary>
    /// <param name="connection">Where.</param>
    /// <param name="sql">The statements.</param>
    /// <param name="secondsToRetry">How long the provider tries again while another connection writes; null: as long as it does by itself.</param>
    public static void Execute(SqliteConnection connection, string sql, int? secondsToRetry = null)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = secondsToRetry ?? command.CommandTimeout;
        command.ExecuteNonQuery();
    }

    /// <summary>A file that was deleted can still be written to by those who have it open, in vain.</summary>
    /// <exception cref="IOException">The file is gone.</exception>
    public static void EnsureThere(string file)
    {
        if (!File.Exists(file))
        {
            throw new IOException($"The database {file} is gone.");
        }
    }
}
