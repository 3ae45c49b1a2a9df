using System.Text;
using Microsoft.Data.Sqlite;
using OpenEmulationData.Persistence.Loading;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>Gathers rows and inserts many with one statement, since to start and end a statement costs as much as to insert a row.</summary>
internal sealed class SqliteRowWriter(SqliteConnection connection, string table, IReadOnlyList<string> columns) : IRowWriter
{
    private const int RowsAtATime = 16;
    private const int InitialSize = 4096;

    /// <summary>Bytes of a UTF-16 unit in UTF-8 at most.</summary>
    private const int BytesOfUnit = 3;

    private readonly SqliteValue[] _values = new SqliteValue[columns.Count * RowsAtATime];

    /// <summary>The texts of the rows that wait, which SQLite reads where they are.</summary>
    private byte[] _texts = Pinned(InitialSize);
    private int _used;
    private SqliteInsert? _many;
    private SqliteInsert? _one;
    private int _row;

    public string Table => table;

    public void SetNull(int column) => _values[_row + column] = default;

    public void Set(int column, long value) => _values[_row + column] = SqliteValue.Of(value);

    public void Set(int column, bool value) => Set(column, value ? 1L : 0L);

    public void Set(int column, string value)
    {
        Reserve(value.Length * BytesOfUnit);
        int length = Encoding.UTF8.GetBytes(value, _texts.AsSpan(_used));
        _values[_row + column] = SqliteValue.OfText(_used, length);
        _used += length;
    }

    public void Set(int column, byte[] value) => _values[_row + column] = SqliteValue.Of(value);

    public void Set(int column, DateOnly value) => Set(column, SqliteText.Of(value));

    public void Set(int column, DateTime value) => Set(column, SqliteText.Of(value));

    public void Write()
    {
        _row += columns.Count;
        if (_row == _values.Length)
        {
            _many ??= new SqliteInsert(connection, table, columns, RowsAtATime);
            _many.Run(_values, _texts);
            _row = 0;
            _used = 0;
        }
    }

    /// <summary>Inserts the rows that wait.</summary>
    public void Send()
    {
        for (int row = 0; row < _row; row += columns.Count)
        {
            _one ??= new SqliteInsert(connection, table, columns, rows: 1);
            _one.Run(_values.AsSpan(row, columns.Count), _texts);
        }

        _row = 0;
        _used = 0;
    }

    public void Dispose()
    {
        _many?.Dispose();
        _one?.Dispose();
    }

    private static byte[] Pinned(int size) => GC.AllocateUninitializedArray<byte>(size, pinned: true);

    /// <summary>Makes room for a text. One place is left, since even an empty text has an address.</summary>
    private void Reserve(int count)
    {
        if (_texts.Length <= _used + count)
        {
            byte[] more = Pinned(Math.Max(_texts.Length * 2, _used + count + 1));
            _texts.AsSpan(0, _used).CopyTo(more);
            _texts = more;
        }
    }
}
