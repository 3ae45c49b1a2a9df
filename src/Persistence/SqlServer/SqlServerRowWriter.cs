using System.Data;
using Microsoft.Data.SqlClient;
using OpenEmulationData.Persistence.Loading;

namespace OpenEmulationData.Persistence.SqlServer;

/// <summary>Gathers rows and sends some thousands at a time: a bulk copy has the connection for itself, and tables are filled in turns.</summary>
internal sealed class SqlServerRowWriter : IRowWriter
{
    private const int RowsAtATime = 5000;

    private readonly SqlConnection _connection;
    private readonly SqlTransaction? _transaction;
    private readonly DataTable _rows = new();
    private object[] _row;

    public SqlServerRowWriter(SqlConnection connection, SqlTransaction? transaction, string table, IReadOnlyList<string> columns)
    {
        _connection = connection;
        _transaction = transaction;
        _rows.TableName = table;
        _rows.Columns.AddRange([.. columns.Select(column => new DataColumn(column, typeof(object)))]);
        _row = NewRow();
    }

    public void SetNull(int column) => _row[column] = DBNull.Value;

    public void Set(int column, long value) => _row[column] = value;

    public void Set(int column, bool value) => _row[column] = value;

    public void Set(int column, string value) => _row[column] = value;

    public void Set(int column, byte[] value) => _row[column] = value;

    public void Set(int column, DateOnly value) => _row[column] = value.ToDateTime(TimeOnly.MinValue);

    public void Set(int column, DateTime value) => _row[column] = value;

    public void Write()
    {
        _rows.Rows.Add(_row);
        _row = NewRow();
        if (_rows.Rows.Count == RowsAtATime)
        {
            Send();
        }
    }

    /// <summary>Sends the rows that wait.</summary>
    public void Send()
    {
        if (_rows.Rows.Count == 0)
        {
            return;
        }

        using SqlBulkCopy copy = new(_connection, SqlBulkCopyOptions.KeepNulls, _transaction)
        {
            DestinationTableName = $"[{_rows.TableName}]",
            BulkCopyTimeout = SqlServerTimeouts.Load,
        };
        foreach (DataColumn column in _rows.Columns)
        {
            copy.ColumnMappings.Add(column.ColumnName, column.ColumnName);
        }

        copy.WriteToServer(_rows);
        _rows.Clear();
    }

    public void Dispose() => _rows.Dispose();

    private object[] NewRow() => new object[_rows.Columns.Count];
}
