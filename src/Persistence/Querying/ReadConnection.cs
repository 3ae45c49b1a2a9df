using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>An open connection with the commands prepared on it, those used last first. Used by one session at a time.</summary>
internal abstract class ReadConnection(DbConnection connection) : IDisposable
{
    private const int Capacity = 128;

    private readonly Dictionary<object, LinkedListNode<(object Statement, ReadCommand Command)>> _commands = [];
    private readonly LinkedList<(object Statement, ReadCommand Command)> _byUse = new();
    private PortalDbContext? _context;

    /// <summary>Whether the database is in this process, so that nothing is gained by waiting for it, and prepared commands are kept.</summary>
    public abstract bool IsInProcess { get; }

    /// <summary>Whether the connection cannot be used again.</summary>
    public bool IsBroken { get; protected set; }

    /// <summary>From here on all statements see the same state of the database.</summary>
    public abstract void Begin();

    /// <summary>The session is over.</summary>
    public abstract void End();

    /// <summary>Stops the running statement when the token says so, where running it with the token is not enough.</summary>
    public abstract CancellationTokenRegistration InterruptOn(CancellationToken cancellationToken);

    /// <summary>Whether the statement failed because it was stopped.</summary>
    public abstract bool IsInterrupt(DbException exception);

    /// <summary>What the state of the database shows a viewer. To be asked for after <see cref="Begin"/>.</summary>
    public abstract FirstLook Look(Viewer viewer);

    /// <summary>Makes a command that is the caller's to dispose of.</summary>
    /// <param name="text">The SQL.</param>
    /// <param name="statement">What the SQL is of; null: it is hand-written.</param>
    public abstract ReadCommand Prepare(string text, BatchStatement? statement = null);

    /// <summary>A context whose queries run on this connection, in the transaction that is open; made at first use.</summary>
    /// <param name="observer">Is told of every command; the same at every call.</param>
    public PortalDbContext GetContext(ICommandObserver? observer) =>
        _context ??= CreateContext(observer is null ? [] : [new CommandReport(observer)]);

    /// <summary>The command of a translated statement, kept.</summary>
    public ReadCommand GetCommand(BatchStatement statement) => Find(statement) ?? Keep(statement, Prepare(statement.Text, statement));

    /// <summary>The command of a hand-written statement, kept; it has the values that were set last.</summary>
    public ReadCommand GetCommand(string text) => GetCommand(text, text);

    /// <summary>The command of a hand-written statement, found by what stands for it.</summary>
    public ReadCommand GetCommand(object statement, string text) => Find(statement) ?? Keep(statement, Prepare(text));

    protected abstract PortalDbContext CreateContext(IReadOnlyList<IInterceptor> interceptors);

    private ReadCommand? Find(object statement)
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

    private ReadCommand Keep(object statement, ReadCommand command)
    {
        if (_commands.Count >= Capacity)
        {
            var (oldest, stale) = _byUse.Last!.Value;
            _byUse.RemoveLast();
            _commands.Remove(oldest);
            stale.Dispose();
        }

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
