using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using OpenEmulationData.Persistence.Loading;
using SQLitePCL;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>Writes rows with one prepared INSERT, bound without a command and its parameters in between: three times as fast.</summary>
internal sealed class SqliteRowWriter : IRowWriter
{
    private const int StackLimit = 1024;

    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;

    public SqliteRowWriter(SqliteConnection connection, string table, IReadOnlyList<string> columns)
    {
        _connection = connection;
        string names = string.Join(", ", columns.Select(name => $"\"{name}\""));
        string places = string.Join(", ", columns.Select((_, index) => $"?{index + 1}"));
        Check(raw.sqlite3_prepare_v2(connection.Handle, $"INSERT INTO \"{table}\" ({names}) VALUES ({places})", out _statement));
    }

    public void SetNull(int column) => Check(raw.sqlite3_bind_null(_statement, column + 1));

    public void Set(int column, long value) => Check(raw.sqlite3_bind_int64(_statement, column + 1, value));

    public void Set(int column, bool value) => Set(column, value ? 1L : 0L);

    public void Set(int column, string value)
    {
        int bound = Encoding.UTF8.GetMaxByteCount(value.Length);
        Span<byte> bytes = bound <= StackLimit ? stackalloc byte[StackLimit] : new byte[bound];
        int length = Encoding.UTF8.GetBytes(value, bytes);
        Check(raw.sqlite3_bind_text(_statement, column + 1, bytes[..length]));
    }

    public void Set(int column, byte[] value) => Check(raw.sqlite3_bind_blob(_statement, column + 1, value));

    /// <summary>As EF Core's provider writes it.</summary>
    public void Set(int column, DateOnly value) => Set(column, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>As EF Core's provider writes it.</summary>
    public void Set(int column, DateTime value) => Set(column, value.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture));

    public void Write()
    {
        int code = raw.sqlite3_step(_statement);
        if (code != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(code, _connection.Handle);
        }

        raw.sqlite3_reset(_statement);
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _connection.Handle);
}
