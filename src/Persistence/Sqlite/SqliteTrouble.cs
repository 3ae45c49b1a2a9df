using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>Says in words what SQLite says in numbers.</summary>
internal static class SqliteTrouble
{
    /// <summary>What to tell the operator; null when the fault is ours.</summary>
    public static string? Describe(Exception exception) => exception is not SqliteException sqlite ? null : sqlite.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "The database is locked: another import is running, or another program writes to it.",
        raw.SQLITE_FULL => "The disk is full.",
        raw.SQLITE_IOERR => $"The database file cannot be read or written: the disk is full, gone or broken ({sqlite.Message}).",
        raw.SQLITE_READONLY => "The database file may not be written to, or was replaced.",
        raw.SQLITE_CANTOPEN => "The database file cannot be opened.",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => "The database file is damaged, or is no database.",
        _ => null,
    };
}
