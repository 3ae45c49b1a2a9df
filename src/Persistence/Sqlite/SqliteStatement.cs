using System.Buffers;
using System.Data.Common;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using OpenEmulationData.Persistence.Querying;
using SQLitePCL;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>
/// A prepared statement, run without a command and a reader of the provider in between, which cost as much as SQLite itself. Values that
/// stay the same from run to run stay bound.
/// </summary>
internal sealed class SqliteStatement : ReadCommand
{
    private const int StackLimit = 512;

    /// <summary>The moment that was written last: all statements of a request compare with the same.</summary>
    [ThreadStatic]
    private static (DateTime Time, string Text)? t_written;

    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;
    private readonly nint _handle;
    private readonly SqliteRows _rows;
    private readonly int[] _places;
    private readonly object?[] _given;
    private readonly object?[] _bound;
    private readonly Dictionary<string, int> _placesByName = new(StringComparer.Ordinal);

    /// <param name="connection">Where.</param>
    /// <param name="text">The SQL: one statement.</param>
    /// <param name="names">The names of the parameters that are set by position.</param>
    public SqliteStatement(SqliteConnection connection, string text, IReadOnlyList<string> names)
        : base(text)
    {
        _connection = connection;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, text, out _statement), connection.Handle);
        _handle = _statement.DangerousGetHandle();
        _rows = new SqliteRows(connection, _statement);
        _places = [.. names.Select(name => raw.sqlite3_bind_parameter_index(_statement, name))];
        _given = new object?[_places.Length];
        _bound = new object?[raw.sqlite3_bind_parameter_count(_statement)];
    }

    public override void Set(string name, object? value)
    {
        if (!_placesByName.TryGetValue(name, out var place))
        {
            place = raw.sqlite3_bind_parameter_index(_statement, name);
            _placesByName.Add(name, place);
        }

        Bind(place, value);
    }

    public override void Set(int position, TranslatedParameter parameter, object? value)
    {
        if (!Equals(_given[position], value))
        {
            Bind(_places[position], parameter.ToProvider(value));
            _given[position] = value;
        }
    }

    public override DbDataReader Run() => _rows;

    public override Task<DbDataReader> RunAsync(CancellationToken cancellationToken) => Task.FromResult(Run());

    public override void Dispose() => _statement.Dispose();

    /// <summary>Binds as the provider does.</summary>
    private void Bind(int place, object? value)
    {
        // A value may be given that the statement has no place for.
        if (place == 0 || Equals(_bound[place - 1], value))
        {
            return;
        }

        var result = value switch
        {
            null or DBNull => SqliteNative.BindNull(_handle, place),
            int number => SqliteNative.BindInt64(_handle, place, number),
            long number => SqliteNative.BindInt64(_handle, place, number),
            bool flag => SqliteNative.BindInt64(_handle, place, flag ? 1 : 0),
            double number => SqliteNative.BindDouble(_handle, place, number),
            string text => BindText(place, text),
            DateTime time => BindText(place, Write(time)),
            DateOnly date => BindText(place, SqliteText.Of(date)),
            _ => throw new NotSupportedException($"A {value.GetType().Name} cannot be compared with."),
        };
        SqliteException.ThrowExceptionForRC(result, _connection.Handle);
        _bound[place - 1] = value;
    }

    private static string Write(DateTime time)
    {
        if (t_written is not { } last || last.Time != time)
        {
            t_written = last = (time, SqliteText.Of(time));
        }

        return last.Text;
    }

    private int BindText(int place, string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = most > StackLimit ? ArrayPool<byte>.Shared.Rent(most) : null;
        var bytes = rented ?? stackalloc byte[StackLimit];
        var length = Encoding.UTF8.GetBytes(text, bytes);
        var result = SqliteNative.BindText(_handle, place, in MemoryMarshal.GetReference(bytes), length, SqliteNative.Transient);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return result;
    }
}
