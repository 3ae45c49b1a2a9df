using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>
/// What follows a commit: the log is written into the file and emptied. Where names were withdrawn, the file is also
/// written anew, so that no free page and no slack of a page still holds one; <c>PRAGMA user_version</c>, set in the same
/// transaction, says that this is still to do. When a process was killed before it was done, when another one writes just
/// then or the disk has no room for it, the next import or start does it.
/// </summary>
internal static class SqliteScrub
{
    private const int SecondsToRetry = 1;

    public static void Finish(SqliteConnection connection)
    {
        try
        {
            Scrub(connection);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_FULL)
        {
            // What was committed is published all the same, and must not be told otherwise.
        }
    }

    /// <summary>Finishes the scrub that a killed process did not.</summary>
    public static void FinishPending(PortalDbContext database)
    {
        using SqliteConnection connection = SqliteFile.Connect(database);
        if (IsPending(connection))
        {
            Finish(connection);
        }
    }

    private static void Scrub(SqliteConnection connection)
    {
        if (IsPending(connection))
        {
            SqliteFile.Execute(connection, "VACUUM", SecondsToRetry);
            if (!Truncate(connection))
            {
                return;
            }

            SqliteFile.Execute(connection, "PRAGMA user_version = 0", SecondsToRetry);
        }

        Truncate(connection);
    }

    private static bool IsPending(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture) != 0;
    }

    /// <summary>Empties the log; false while a reader still needs it, and then a later start does it.</summary>
    private static bool Truncate(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        using SqliteDataReader reader = command.ExecuteReader();
        return reader.Read() && reader.GetInt32(0) == 0;
    }
}
