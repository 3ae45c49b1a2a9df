using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>
/// A prepared INSERT of some rows, bound without a command and its parameters in between. SQLite keeps what is bound, so that only those values
/// are bound that differ from the ones of the run before.
/// </summary>
internal sealed class SqliteInsert : IDisposable
{
    private const int InitialSize = 1024;

    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;
    private readonly SqliteValue[] _bound;
    private byte[] _text = new byte[InitialSize];

    public SqliteInsert(SqliteConnection connection, string table, IReadOnlyList<string> columns, int rows)
    {
        _connection = connection;
        _bound = new SqliteValue[columns.Count * rows];
        string names = string.Join(", ", columns.Select(name => $"\"{name}\""));
        string row = $"({string.Join(", ", columns.Select(_ => "?"))})";
        string all = string.Join(", ", Enumerable.Repeat(row, rows));

        // The transaction ends with the first fault anyway: nothing is to be noted down for undoing one statement of it.
        Check(raw.sqlite3_prepare_v2(connection.Handle, $"INSERT OR FAIL INTO \"{table}\" ({names}) VALUES {all}", out _statement));
    }

    /// <summary>Inserts the rows, whose values follow each other.</summary>
    public void Run(ReadOnlySpan<SqliteValue> values)
    {
        for (int place = 0; place < values.Length; place++)
        {
            if (!values[place].IsSame(_bound[place]))
            {
                Bind(place + 1, values[place]);
                _bound[place] = values[place];
            }
        }

        int code = raw.sqlite3_step(_statement);
        if (code != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(code, _connection.Handle);
        }

        raw.sqlite3_reset(_statement);
    }

    public void Dispose() => _statement.Dispose();

    private void Bind(int parameter, SqliteValue value) => Check(value.Reference switch
    {
        null => raw.sqlite3_bind_null(_statement, parameter),
        string text => raw.sqlite3_bind_text(_statement, parameter, Utf8(text)),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, parameter, bytes),
        _ => raw.sqlite3_bind_int64(_statement, parameter, value.Number),
    });

    private ReadOnlySpan<byte> Utf8(string text)
    {
        int bound = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_text.Length < bound)
        {
            _text = new byte[bound];
        }

        return _text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text));
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _connection.Handle);
}
