using System.Data.Common;
using Microsoft.Data.Sqlite;
using OpenEmulationData.Persistence.Visibility;
using SQLitePCL;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>
/// The reads of one request: one connection and one transaction, so that all statements see one state of the database. Opened at first
/// use; disposing returns the connection. Not for several threads at a time.
/// </summary>
public sealed class ReadSession : IDisposable, IAsyncDisposable
{
    private readonly ReadSessionPool _pool;
    private readonly ICommandObserver? _observer;
    private ReadConnection? _connection;
    private bool _disposed;

    internal ReadSession(ReadSessionPool pool, ICommandObserver? observer, Viewer viewer)
    {
        Viewer = viewer;
        _pool = pool;
        _observer = observer;
    }

    /// <summary>For whom everything is read.</summary>
    public Viewer Viewer { get; }

    /// <summary>Runs a hand-written command and reads every row of its result.</summary>
    /// <param name="commandText">The SQL.</param>
    /// <param name="parameters">The parameters by name.</param>
    /// <param name="read">Reads the current row.</param>
    /// <param name="cancellationToken">Stops the statement.</param>
    public async ValueTask ReadAsync(
        string commandText, IEnumerable<KeyValuePair<string, object?>> parameters, Action<DbDataReader> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(read);
        var connection = await ConnectAsync(cancellationToken);
        await using var command = connection.Connection.CreateCommand();
        command.CommandText = commandText;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        await ReadAsync(command, read, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _disposed = true;
        if (_connection is not { } connection)
        {
            return;
        }

        _connection = null;
        connection.End();
        _pool.Return(connection);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    internal async ValueTask<DbCommand> GetCommandAsync(BatchStatement statement, CancellationToken cancellationToken) =>
        (await ConnectAsync(cancellationToken)).GetCommand(statement);

    internal async ValueTask ReadAsync(DbCommand command, Action<DbDataReader> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _observer?.Executing(command.CommandText);
        await using var interrupt = cancellationToken.UnsafeRegister(
            static connection => raw.sqlite3_interrupt(((SqliteConnection)connection!).Handle), command.Connection);
        try
        {
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                read(reader);
            }
        }
        catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException("The statement was stopped.", e, cancellationToken);
        }
    }

    private async ValueTask<ReadConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_connection is null)
        {
            var connection = await _pool.RentAsync(cancellationToken);
            connection.Begin();
            _connection = connection;
        }

        return _connection;
    }
}
