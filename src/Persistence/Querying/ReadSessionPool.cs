using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>Keeps connections open for reading, with the commands prepared on them. One for the whole process.</summary>
/// <param name="connectionString">Of the SQLite file.</param>
/// <param name="observer">Is told of every command; null: nobody.</param>
public sealed class ReadSessionPool(string connectionString, ICommandObserver? observer = null) : IDisposable
{
    private static readonly int MaxIdle = Environment.ProcessorCount * 2;

    private readonly ConcurrentBag<ReadConnection> _idle = [];
    private volatile bool _disposed;

    /// <summary>Begins a session; its connection is taken at first use.</summary>
    /// <param name="viewer">For whom everything is read; null: <see cref="Viewer.Unknown"/>.</param>
    public ReadSession Open(Viewer? viewer = null) => new(this, observer, viewer ?? Viewer.Unknown);

    /// <summary>Closes the idle connections; those in use are closed when their session ends.</summary>
    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    internal async ValueTask<ReadConnection> RentAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_idle.TryTake(out var idle))
        {
            return idle;
        }

        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return new ReadConnection(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    internal void Return(ReadConnection connection)
    {
        if (_disposed || connection.IsBroken || _idle.Count >= MaxIdle)
        {
            connection.Dispose();
            return;
        }

        _idle.Add(connection);
    }
}
