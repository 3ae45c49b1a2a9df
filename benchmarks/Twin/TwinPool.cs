using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace OpenEmulationData.Twin;

/// <summary>Open connections, each with its prepared commands.</summary>
internal sealed class TwinPool(string file) : IDisposable
{
    private readonly ConcurrentBag<TwinConnection> _idle = [];

    public TwinConnection Rent() => _idle.TryTake(out var idle) ? idle : new TwinConnection(file);

    public void Return(TwinConnection connection) => _idle.Add(connection);

    public void Dispose()
    {
        while (_idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}

/// <summary>A connection for one request at a time.</summary>
internal sealed class TwinConnection : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _end;

    public TwinConnection(string file)
    {
        _connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        _connection.Open();
        _begin = Prepare("BEGIN");
        _end = Prepare("COMMIT");
    }

    /// <summary>From here on all statements see the same state.</summary>
    public void Begin() => _begin.ExecuteNonQuery();

    public void End() => _end.ExecuteNonQuery();

    /// <summary>Runs a prepared command with its parameters in order.</summary>
    public SqliteDataReader Run(string sql, params ReadOnlySpan<object> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = Prepare(sql);
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.AddWithValue($"@p{i}", values[i]);
            }

            _commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        return command.ExecuteReader();
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _begin.Dispose();
        _end.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
