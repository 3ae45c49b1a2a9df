using Microsoft.Data.Sqlite;
using OpenEmulationData.Persistence.Loading;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>Gathers rows and inserts many with one statement, since to start and end a statement costs as much as to insert a row.</summary>
internal sealed class SqliteRowWriter(SqliteConnection connection, string table, IReadOnlyList<string> columns) : IRowWriter
{
    private const int RowsAtATime = 16;

    private readonly SqliteValue[] _values = new SqliteValue[columns.Count * RowsAtATime];
    private SqliteInsert? _many;
    private SqliteInsert? _one;
    private int _row;

    public string Table => table;

    public void SetNull(int column) => _values[_row + column] = default;

    public void Set(int column, long value) => _values[_row + column] = SqliteValue.Of(value);

    public void Set(int column, bool value) => Set(column, value ? 1L : 0L);

    public void Set(int column, string value) => _values[_row + column] = SqliteValue.Of(value);

    public void Set(int column, byte[] value) => _values[_row + column] = SqliteValue.Of(value);

    public void Set(int column, DateOnly value) => Set(column, SqliteText.Of(value));

    public void Set(int column, DateTime value) => Set(column, SqliteText.Of(value));

    public void Write()
    {
        _row += columns.Count;
        if (_row == _values.Length)
        {
            _many ??= new SqliteInsert(connection, table, columns, RowsAtATime);
            _many.Run(_values);
            _row = 0;
        }
    }

    /// <summary>Inserts the rows that wait.</summary>
    public void Send()
    {
        for (int row = 0; row < _row; row += columns.Count)
        {
            _one ??= new SqliteInsert(connection, table, columns, rows: 1);
            _one.Run(_values.AsSpan(row, columns.Count));
        }

        _row = 0;
    }

    public void Dispose()
    {
        _many?.Dispose();
        _one?.Dispose();
    }
}
