using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>An open connection with the commands prepared on it, those used last first. Used by one session at a time.</summary>
internal sealed class ReadConnection : IDisposable
{
    private const int Capacity = 256;

    private readonly Dictionary<BatchStatement, LinkedListNode<(BatchStatement Statement, DbCommand Command)>> _commands = [];
    private readonly LinkedList<(BatchStatement Statement, DbCommand Command)> _byUse = new();
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _end;

    public ReadConnection(SqliteConnection connection)
    {
        Connection = connection;
        using (var pragmas = connection.CreateCommand())
        {
            pragmas.CommandText = "PRAGMA busy_timeout = 5000; PRAGMA query_only = ON;";
            pragmas.ExecuteNonQuery();
        }

        _begin = connection.CreateCommand();
        _begin.CommandText = "BEGIN";
        _end = connection.CreateCommand();
        _end.CommandText = "COMMIT";
    }

    public SqliteConnection Connection { get; }

    /// <summary>Whether the connection cannot be used again.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>From here on all statements see the same state of the database.</summary>
    public void Begin() => _begin.ExecuteNonQuery();

    public void End()
    {
        try
        {
            _end.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            IsBroken = true;
        }
    }

    public DbCommand GetCommand(BatchStatement statement)
    {
        if (_commands.TryGetValue(statement, out var node))
        {
            if (node.Previous is not null)
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
            }

            return node.Value.Command;
        }

        if (_commands.Count >= Capacity)
        {
            var (oldest, stale) = _byUse.Last!.Value;
            _byUse.RemoveLast();
            _commands.Remove(oldest);
            stale.Dispose();
        }

        var command = statement.CreateCommand(Connection);
        _commands.Add(statement, _byUse.AddFirst((statement, command)));
        return command;
    }

    public void Dispose()
    {
        foreach (var (_, command) in _byUse)
        {
            command.Dispose();
        }

        _begin.Dispose();
        _end.Dispose();
        Connection.Dispose();
    }
}
