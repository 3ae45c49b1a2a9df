using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>
/// A prepared INSERT of some rows, bound without a command and its parameters in between. SQLite keeps what is bound, so that only those numbers
/// are bound that differ from the ones of the run before; texts are not copied once more.
/// </summary>
internal sealed class SqliteInsert : IDisposable
{
    private const int InitialSize = 4096;

    /// <summary>Bytes of a UTF-16 unit in UTF-8 at most.</summary>
    private const int BytesOfUnit = 3;

    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;
    private readonly nint _handle;
    private readonly SqliteValue[] _bound;

    /// <summary>The texts of one run, which SQLite reads where they are.</summary>
    private byte[] _texts = Pinned(InitialSize);

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

    /// <summary>Inserts the rows, whose values follow each other.</summary>
    public void Run(ReadOnlySpan<SqliteValue> values)
    {
        Reserve(values);
        int used = 0;
        for (int place = 0; place < values.Length; place++)
        {
            SqliteValue value = values[place];
            if (value.Reference is string text)
            {
                int length = Encoding.UTF8.GetBytes(text, _texts.AsSpan(used));
                Check(SqliteNative.BindText(_handle, place + 1, in _texts[used], length, SqliteNative.Static));
                used += length;
            }
            else if (!value.IsSame(_bound[place]))
            {
                Bind(place + 1, value);
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

    private static byte[] Pinned(int size) => GC.AllocateUninitializedArray<byte>(size, pinned: true);

    private void Bind(int parameter, SqliteValue value) => Check(value.Reference switch
    {
        null => SqliteNative.BindNull(_handle, parameter),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, parameter, bytes),
        _ => SqliteNative.BindInt64(_handle, parameter, value.Number),
    });

    /// <summary>Makes room for all texts at once, so that none moves while others are added. One place is left, since even an empty text has an address.</summary>
    private void Reserve(ReadOnlySpan<SqliteValue> values)
    {
        int size = 1;
        foreach (SqliteValue value in values)
        {
            size += value.Reference is string text ? text.Length * BytesOfUnit : 0;
        }

        if (_texts.Length < size)
        {
            _texts = Pinned(Math.Max(size, _texts.Length * 2));
        }
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(code, _connection.Handle);
        }
    }
}
