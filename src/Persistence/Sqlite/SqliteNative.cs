using System.Runtime.InteropServices;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>
/// What is asked of SQLite for every value of every row, without the safe handles of SQLitePCLRaw, which count each call. Whoever calls
/// owns the statement and keeps it. What only looks at the current row returns at once and lets the garbage collector wait for it.
/// </summary>
internal static class SqliteNative
{
    private const string Library = "e_sqlite3";

    /// <summary>SQLite reads the bytes where they are, at the next step of the statement, and keeps no copy.</summary>
    private const nint Static = 0;

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
    [DllImport(Library, EntryPoint = "sqlite3_bind_null", ExactSpelling = true)]
    public static extern int BindNull(nint statement, int parameter);

    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "sqlite3_bind_int64", ExactSpelling = true)]
    public static extern int BindInt64(nint statement, int parameter, long value);

    /// <summary>Binds a text in UTF-8, which is neither moved nor changed until the statement has run.</summary>
    public static int BindText(nint statement, int parameter, nint text, int length) => BindText(statement, parameter, text, length, Static);

    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "sqlite3_bind_text", ExactSpelling = true)]
    private static extern int BindText(nint statement, int parameter, nint text, int length, nint destructor);
}
