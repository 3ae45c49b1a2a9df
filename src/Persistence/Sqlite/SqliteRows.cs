using System.Collections;
using System.Data.Common;
using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using OpenEmulationData.Persistence.Querying;
using SQLitePCL;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>
/// The rows of a statement, read where SQLite has them. One reader for all runs of the statement: disposing it ends the run, and the next
/// <see cref="Read"/> begins another. Reads what the portal stores, and leaves the rest of what a reader may be asked for.
/// </summary>
internal sealed class SqliteRows(SqliteConnection connection, sqlite3_stmt statement) : DbDataReader, IBytesInPlace
{
    private readonly nint _handle = statement.DangerousGetHandle();

    public override int FieldCount { get; } = raw.sqlite3_column_count(statement);

    public override int Depth => 0;

    public override int RecordsAffected => -1;

    public override bool HasRows => throw new NotSupportedException();

    public override bool IsClosed => false;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read()
    {
        var result = SqliteNative.Step(_handle);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        if (result != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(result, connection.Handle);
        }

        return false;
    }

    public override void Close() => _ = SqliteNative.Reset(_handle);

    public override bool IsDBNull(int ordinal) => SqliteNative.ColumnType(_handle, ordinal) == raw.SQLITE_NULL;

    public override long GetInt64(int ordinal)
    {
        var value = SqliteNative.ColumnInt64(_handle, ordinal);
        return value == 0 && IsDBNull(ordinal) ? throw Nothing(ordinal) : value;
    }

    public override int GetInt32(int ordinal) => checked((int)GetInt64(ordinal));

    public override short GetInt16(int ordinal) => checked((short)GetInt64(ordinal));

    public override byte GetByte(int ordinal) => checked((byte)GetInt64(ordinal));

    public override bool GetBoolean(int ordinal) => GetInt64(ordinal) != 0;

    public override double GetDouble(int ordinal)
    {
        var value = SqliteNative.ColumnDouble(_handle, ordinal);
        return value == 0 && IsDBNull(ordinal) ? throw Nothing(ordinal) : value;
    }

    public override string GetString(int ordinal)
    {
        var text = SqliteNative.ColumnText(_handle, ordinal);
        return text == 0 ? throw Nothing(ordinal) : Marshal.PtrToStringUTF8(text, SqliteNative.ColumnBytes(_handle, ordinal));
    }

    /// <summary>As EF Core's provider reads it.</summary>
    public override DateTime GetDateTime(int ordinal) => DateTime.Parse(GetString(ordinal), CultureInfo.InvariantCulture);

    public override T GetFieldValue<T>(int ordinal) => typeof(T) == typeof(DateOnly)
        ? (T)(object)DateOnly.ParseExact(GetString(ordinal), "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : base.GetFieldValue<T>(ordinal);

    public override object GetValue(int ordinal) => SqliteNative.ColumnType(_handle, ordinal) switch
    {
        raw.SQLITE_INTEGER => GetInt64(ordinal),
        raw.SQLITE_FLOAT => GetDouble(ordinal),
        raw.SQLITE_TEXT => GetString(ordinal),
        raw.SQLITE_BLOB => raw.sqlite3_column_blob(statement, ordinal).ToArray(),
        _ => DBNull.Value,
    };

    public override string GetName(int ordinal) => raw.sqlite3_column_name(statement, ordinal).utf8_to_string();

    public override int GetOrdinal(string name)
    {
        var ordinal = Enumerable.Range(0, FieldCount).FirstOrDefault(i => GetName(i) == name, -1);
        return ordinal >= 0 ? ordinal : throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such column.");
    }

    public ReadOnlySpan<byte> GetBytes(int ordinal) => raw.sqlite3_column_blob(statement, ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override char GetChar(int ordinal) => throw new NotSupportedException();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override string GetDataTypeName(int ordinal) => throw new NotSupportedException();

    public override decimal GetDecimal(int ordinal) => throw new NotSupportedException();

    public override IEnumerator GetEnumerator() => throw new NotSupportedException();

    public override Type GetFieldType(int ordinal) => throw new NotSupportedException();

    public override float GetFloat(int ordinal) => throw new NotSupportedException();

    public override Guid GetGuid(int ordinal) => throw new NotSupportedException();

    public override int GetValues(object[] values) => throw new NotSupportedException();

    public override bool NextResult() => false;

    private InvalidOperationException Nothing(int ordinal) => new($"The value of {GetName(ordinal)} is null.");
}
