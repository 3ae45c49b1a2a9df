using System.Runtime.InteropServices;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>
/// What is asked of SQLite for every value of every row, without the safe handles of SQLitePCLRaw, which count each call. Whoever calls
/// owns the statement and keeps it. What only looks at the current row returns at once and lets the garbage collector wait for it.
/// </summary>
internal static class SqliteNative
{
    /// <summary>The destructor that makes SQLite copy what is bound.</summary>
    public const nint Transient = -1;

    /// <summary>The destructor of what is neither moved nor changed until the statement has run.</summary>
    public const nint Static = 0;

    private const string Library = "e_sqlite3";

    [DllImport(Library, EntryPoint = "sqlite3_step", ExactSpelling = true)]
    public static extern int Step(nint statement);

    [DllImport(Library, EntryPoint = "sqlite3_reset", ExactSpelling = true)]
    public static extern int Reset(nint statement);

    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "sqlite3_column_type", ExactSpelling = true)]
    public static extern int ColumnType(nint statement, int column);

    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "sqlite3_column_int64", ExactSpelling = true)]
    public static extern long ColumnInt64(nint statement, int column);

    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "sqlite3_column_double", ExactSpelling = true)]
    public static extern double ColumnDouble(nint statement, int column);

    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "sqlite3_column_text", ExactSpelling = true)]
    public static extern nint ColumnText(nint statement, int column);

    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "sqlite3_column_bytes", ExactSpelling = true)]
    public static extern int ColumnBytes(nint statement, int column);

    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "sqlite3_bind_int64", ExactSpelling = true)]
    public static extern int BindInt64(nint statement, int place, long value);

    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "sqlite3_bind_double", ExactSpelling = true)]
    public static extern int BindDouble(nint statement, int place, double value);

    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "sqlite3_bind_null", ExactSpelling = true)]
    public static extern int BindNull(nint statement, int place);

    /// <summary>Binds UTF-8.</summary>
    [DllImport(Library, EntryPoint = "sqlite3_bind_text", ExactSpelling = true)]
    public static extern int BindText(nint statement, int place, in byte text, int length, nint destructor);

    /// <summary>Binds UTF-8 that SQLite does not copy.</summary>
    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "sqlite3_bind_text", ExactSpelling = true)]
    public static extern int BindTextInPlace(nint statement, int place, in byte text, int length, nint destructor);
}
