using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>An open connection with the commands prepared on it, those used last first. Used by one session at a time.</summary>
internal abstract class ReadConnection(DbConnection connection) : IDisposable
{
    private const int Capacity = 128;

    private readonly Dictionary<object, LinkedListNode<(object Statement, DbCommand Command)>> _commands = [];
    private readonly LinkedList<(object Statement, DbCommand Command)> _byUse = new();
    private PortalDbContext? _context;

    /// <summary>Whether the database is in this process, so that nothing is gained by waiting for it, and prepared commands are kept.</summary>
    public abstract bool IsInProcess { get; }

    /// <summary>Whether the connection cannot be used again.</summary>
    public bool IsBroken { get; protected set; }

    /// <summary>From here on all statements see the same state of the database.</summary>
    public abstract void Begin();

    /// <summary>The session is over.</summary>
    public abstract void End();

    public abstract void AddParameter(DbCommand command, string name, object value);

    /// <summary>Stops the running statement when the token says so, where running it with the token is not enough.</summary>
    public abstract CancellationTokenRegistration InterruptOn(CancellationToken cancellationToken);

    /// <summary>Whether the statement failed because it was stopped.</summary>
    public abstract bool IsInterrupt(DbException exception);

    public virtual DbCommand CreateCommand(string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        return command;
    }

    /// <summary>A context whose queries run on this connection, in the transaction that is open; made at first use.</summary>
    /// <param name="observer">Is told of every command; the same at every call.</param>
    public PortalDbContext GetContext(ICommandObserver? observer) =>
        _context ??= CreateContext(observer is null ? [] : [new CommandReport(observer)]);

    public DbCommand GetCommand(BatchStatement statement) => Find(statement) ?? Keep(statement, statement.Text, statement.AddParameters);

    /// <summary>The command of a hand-written statement, with its values.</summary>
    public DbCommand GetCommand(string text, IEnumerable<KeyValuePair<string, object?>> parameters)
    {
        var command = Find(text);
        if (command is null)
        {
            return Keep(text, text, made =>
            {
                foreach (var (name, value) in parameters)
                {
                    AddParameter(made, name, value ?? DBNull.Value);
                }
            });
        }

        foreach (var (name, value) in parameters)
        {
            command.Parameters[name].Value = value ?? DBNull.Value;
        }

        return command;
    }

    protected abstract PortalDbContext CreateContext(IReadOnlyList<IInterceptor> interceptors);

    private DbCommand? Find(object statement)
    {
        if (!_commands.TryGetValue(statement, out var node))
        {
            return null;
        }

        if (node.Previous is not null)
        {
            _byUse.Remove(node);
            _byUse.AddFirst(node);
        }

        return node.Value.Command;
    }

    private DbCommand Keep(object statement, string text, Action<DbCommand> addParameters)
    {
        if (_commands.Count >= Capacity)
        {
            var (oldest, stale) = _byUse.Last!.Value;
            _byUse.RemoveLast();
            _commands.Remove(oldest);
            stale.Dispose();
        }

        var command = CreateCommand(text);
        addParameters(command);
        _commands.Add(statement, _byUse.AddFirst((statement, command)));
        return command;
    }

    public virtual void Dispose()
    {
        _context?.Dispose();
        foreach (var (_, command) in _byUse)
        {
            command.Dispose();
        }

        connection.Dispose();
    }
}
