using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>
/// A prepared INSERT of some rows, bound without a command and its parameters in between. SQLite keeps what is bound, so that only those numbers
/// are bound that differ from the ones of the run before; texts are not copied once more.
/// </summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;
    private readonly nint _handle;
    private readonly SqliteValue[] _bound;

    public SqliteInsert(SqliteConnection connection, string table, IReadOnlyList<string> columns, int rows)
    {
        _connection = connection;
        _bound = new SqliteValue[columns.Count * rows];
        string names = string.Join(", ", columns.Select(name => $"\"{name}\""));
        string row = $"({string.Join(", ", columns.Select(_ => "?"))})";
        string all = string.Join(", ", Enumerable.Repeat(row, rows));

        // The transaction ends with the first fault anyway: nothing is to be noted down for undoing one statement of it.
        Check(raw.sqlite3_prepare_v2(connection.Handle, $"INSERT OR FAIL INTO \"{table}\" ({names}) VALUES {all}", out _statement));
        _handle = _statement.DangerousGetHandle();
    }

    /// <summary>Inserts the rows.</summary>
    /// <param name="values">Their values, which follow each other.</param>
    /// <param name="texts">Their texts as UTF-8, which do not move.</param>
    public void Run(ReadOnlySpan<SqliteValue> values, byte[] texts)
    {
        for (int place = 0; place < values.Length; place++)
        {
            ref readonly SqliteValue value = ref values[place];
            if (value.IsText)
            {
                Check(SqliteNative.BindTextInPlace(_handle, place + 1, in texts[value.Start], value.Length, SqliteNative.Static));
            }
            else if (!value.IsSame(in _bound[place]))
            {
                Bind(place + 1, in value);
            }

            _bound[place] = value;
        }

        int code = SqliteNative.Step(_handle);
        if (code != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(code, _connection.Handle);
        }

        _ = SqliteNative.Reset(_handle);
    }

    public void Dispose() => _statement.Dispose();

    private void Bind(int parameter, in SqliteValue value) => Check(
        value.IsNull ? SqliteNative.BindNull(_handle, parameter)
        : value.Bytes is { } bytes ? raw.sqlite3_bind_blob(_statement, parameter, bytes)
        : SqliteNative.BindInt64(_handle, parameter, value.Number));

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(code, _connection.Handle);
        }
    }
}
