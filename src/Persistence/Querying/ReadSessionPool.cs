using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Sqlite;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>Keeps connections open for reading, with the commands prepared on them. One for the whole process.</summary>
public sealed class ReadSessionPool : IDisposable
{
    /// <summary>
    /// Connections kept. A request that finds none opens its own and prepares all its statements again, which costs more than answering;
    /// under load more requests are on their way than there are processors. Each has its own pages and statements in memory.
    /// </summary>
    private static readonly int MaxIdle = Math.Max(16, Environment.ProcessorCount * 2);

    private readonly string _connectionString;
    private readonly ICommandObserver? _observer;
    private readonly Lock _lock = new();

    /// <summary>The one returned last is taken first: its pages are those that were read last.</summary>
    private readonly Stack<ReadConnection> _idle = new();
    private readonly ConcurrentDictionary<ReferenceTable, (int Release, Dictionary<int, object> Rows)> _references = [];
    private volatile bool _disposed;

    /// <summary>Reads of a SQLite file.</summary>
    /// <param name="connectionString">Of the file.</param>
    /// <param name="observer">Is told of every command; null: nobody.</param>
    public ReadSessionPool(string connectionString, ICommandObserver? observer = null)
        : this(SqliteDialect.Instance, connectionString, observer)
    {
    }

    internal ReadSessionPool(SqlDialect dialect, string connectionString, ICommandObserver? observer)
    {
        Dialect = dialect;
        _connectionString = connectionString;
        _observer = observer;
    }

    internal SqlDialect Dialect { get; }

    /// <summary>Reads of the database of a context.</summary>
    /// <param name="database">The context; not kept.</param>
    /// <param name="observer">Is told of every command; null: nobody.</param>
    public static ReadSessionPool Of(PortalDbContext database, ICommandObserver? observer = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        return new ReadSessionPool(SqlDialect.Of(database), database.Database.GetConnectionString()!, observer);
    }

    /// <summary>Begins a session; its connection is taken at first use.</summary>
    /// <param name="viewer">For whom everything is read; null: <see cref="Viewer.Unknown"/>.</param>
    public ReadSession Open(Viewer? viewer = null) => new(this, _observer, viewer ?? Viewer.Unknown);

    /// <summary>Closes the idle connections; those in use are closed when their session ends.</summary>
    public void Dispose()
    {
        _disposed = true;
        while (TryRent() is { } connection)
        {
            connection.Dispose();
        }
    }

    /// <summary>The rows of a table in a release, where they are known.</summary>
    internal Dictionary<int, object>? FindRows(ReferenceTable table, int release) =>
        _references.TryGetValue(table, out var kept) && kept.Release == release ? kept.Rows : null;

    /// <summary>Keeps the rows of the newest release. What is there before the first one changes without a sign, and is not kept.</summary>
    internal void Keep(ReferenceTable table, int release, Dictionary<int, object> rows)
    {
        if (release > 0)
        {
            _references.AddOrUpdate(table, (release, rows), (_, kept) => kept.Release > release ? kept : (release, rows));
        }
    }

    internal ValueTask<ReadConnection> RentAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return TryRent() is { } idle ? new(idle) : Dialect.ConnectAsync(_connectionString, cancellationToken);
    }

    internal void Return(ReadConnection connection)
    {
        if (!connection.IsBroken)
        {
            lock (_lock)
            {
                if (!_disposed && _idle.Count < MaxIdle)
                {
                    _idle.Push(connection);
                    return;
                }
            }
        }

        connection.Dispose();
    }

    private ReadConnection? TryRent()
    {
        lock (_lock)
        {
            return _idle.TryPop(out var idle) ? idle : null;
        }
    }
}
