using SQLitePCL;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>
/// SQLite as this process uses it: a connection belongs to one thread at a time, so that it need not be locked for every value that is
/// read, and nobody asks how much memory there is in use, which is counted under one lock for all.
/// </summary>
internal static class SqliteLibrary
{
    private const int MultiThread = 2;
    private const int MemoryStatus = 9;

    static SqliteLibrary()
    {
        Batteries_V2.Init();
        // Refused once a connection was opened; it then stays as it is, which costs time and nothing else.
        _ = raw.sqlite3_config(MultiThread);
        _ = raw.sqlite3_config(MemoryStatus, 0);
    }

    /// <summary>Sets the library up, at the first call; before the first connection is opened.</summary>
    public static void SetUp()
    {
    }
}
