using System.Data.Common;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Statistics.Querying;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>
/// The reads of one request: one connection and one transaction, so that all statements see one state of the database. Opened at first
/// use; disposing returns the connection. Statements that meet run one after the other.
/// </summary>
public sealed class ReadSession : IDisposable, IAsyncDisposable
{
    private readonly ReadSessionPool _pool;
    private readonly ICommandObserver? _observer;
    private readonly SemaphoreSlim? _turns;
    private ReadConnection? _connection;
    private FirstLook? _look;
    private int? _release;
    private bool _disposed;

    internal ReadSession(ReadSessionPool pool, ICommandObserver? observer, Viewer viewer)
    {
        Viewer = viewer;
        _pool = pool;
        _observer = observer;
        _turns = pool.Dialect.NeedsTurns ? new SemaphoreSlim(1, 1) : null;
    }

    /// <summary>For whom everything is read.</summary>
    public Viewer Viewer { get; }

    /// <summary>Whether anything was read, so that there is a state of the database that the session sees.</summary>
    public bool HasRead => _connection is not null;

    /// <summary>What the visibility filter compares with, for a statement that is about to run.</summary>
    internal object this[ViewerValue value] => Look(_connection!)[value];

    internal SqlDialect Dialect => _pool.Dialect;

    /// <summary>The number of the release that the session sees; 0 when nothing is published.</summary>
    public ValueTask<int> GetReleaseAsync(CancellationToken cancellationToken) =>
        _release is { } release ? new(release) : ReadReleaseAsync(cancellationToken);

    /// <summary>Runs a hand-written command and reads every row of its result.</summary>
    /// <param name="commandText">The SQL.</param>
    /// <param name="parameters">The parameters by name.</param>
    /// <param name="read">Reads the current row.</param>
    /// <param name="cancellationToken">Stops the statement.</param>
    public ValueTask ReadAsync(
        string commandText, IEnumerable<KeyValuePair<string, object?>> parameters, Action<DbDataReader> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(read);
        return ReadAsync(commandText, commandText, parameters, read, cancellationToken);
    }

    /// <summary>Runs queries of EF Core.</summary>
    /// <param name="query">Runs them on the context, and keeps nothing of it.</param>
    /// <param name="cancellationToken">Stops them.</param>
    public async ValueTask<T> QueryAsync<T>(Func<PortalDbContext, Task<T>> query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        using var turn = await TakeTurnAsync(cancellationToken);
        var connection = await ConnectAsync(cancellationToken);
        var context = connection.GetContext(_observer);
        context.Viewer = Viewer;
        await using var interrupt = connection.InterruptOn(cancellationToken);
        try
        {
            return await query(context);
        }
        catch (DbException e) when (connection.IsInterrupt(e))
        {
            throw new OperationCanceledException("The statement was stopped.", e, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _disposed = true;
        _turns?.Dispose();
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

    /// <summary>The rows of tables of reference data, each by their keys.</summary>
    internal async ValueTask<Dictionary<int, object>[]> GetRowsAsync(IReadOnlyList<ReferenceTable> tables, CancellationToken cancellationToken)
    {
        var release = await GetReleaseAsync(cancellationToken);
        var rows = new Dictionary<int, object>[tables.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = _pool.FindRows(tables[i], release) ?? await ReadRowsAsync(tables[i], release, cancellationToken);
        }

        return rows;
    }

    /// <summary>The rows of a table of reference data by their keys, of the release that the session sees.</summary>
    internal async ValueTask<Dictionary<int, object>> GetRowsAsync(ReferenceTable table, CancellationToken cancellationToken)
    {
        var release = await GetReleaseAsync(cancellationToken);
        return _pool.FindRows(table, release) ?? await ReadRowsAsync(table, release, cancellationToken);
    }

    /// <summary>Runs a hand-written statement that is kept.</summary>
    internal ValueTask ReadAsync(
        KeptStatement statement, IEnumerable<KeyValuePair<string, object?>> parameters, Action<DbDataReader> read, CancellationToken cancellationToken) =>
        ReadAsync(statement, statement.Text, parameters, read, cancellationToken);

    /// <summary>Runs a statement whose values are set just before.</summary>
    internal async ValueTask ReadAsync(
        BatchStatement statement, Action<ReadCommand> setValues, Action<DbDataReader> read, CancellationToken cancellationToken)
    {
        using var turn = await TakeTurnAsync(cancellationToken);
        var connection = await ConnectAsync(cancellationToken);
        var command = connection.GetCommand(statement);
        setValues(command);
        await ReadAsync(connection, command, read, cancellationToken);
    }

    /// <summary>Runs a statement several times, with other values each time; for a database in this process.</summary>
    internal async ValueTask ReadEachAsync(
        BatchStatement statement, int times, Action<ReadCommand, int> setValues, Action<DbDataReader, int> read, CancellationToken cancellationToken)
    {
        var connection = await ConnectAsync(cancellationToken);
        var command = connection.GetCommand(statement);
        _observer?.Executing(command.Text);
        await using var interrupt = connection.InterruptOn(cancellationToken);
        try
        {
            for (var run = 0; run < times; run++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                setValues(command, run);
                using var reader = command.Run();
                while (reader.Read())
                {
                    read(reader, run);
                }
            }
        }
        catch (DbException e) when (connection.IsInterrupt(e))
        {
            throw new OperationCanceledException("The statement was stopped.", e, cancellationToken);
        }
    }

    private async ValueTask<int> ReadReleaseAsync(CancellationToken cancellationToken)
    {
        using (await TakeTurnAsync(cancellationToken))
        {
            _release = Look(await ConnectAsync(cancellationToken)).Release;
        }

        if (_release is null)
        {
            await ReadAsync(
                CurrentRelease.Newest, [], reader => _release = reader.IsDBNull(0) ? 0 : reader.GetInt32(0), cancellationToken);
        }

        return _release!.Value;
    }

    private async ValueTask<Dictionary<int, object>> ReadRowsAsync(ReferenceTable table, int release, CancellationToken cancellationToken)
    {
        var read = await table.ReadAsync(this, cancellationToken);
        _pool.Keep(table, release, read);
        return read;
    }

    private async ValueTask ReadAsync(
        object statement,
        string text,
        IEnumerable<KeyValuePair<string, object?>> parameters,
        Action<DbDataReader> read,
        CancellationToken cancellationToken)
    {
        using var turn = await TakeTurnAsync(cancellationToken);
        var connection = await ConnectAsync(cancellationToken);
        if (connection.IsInProcess)
        {
            await ReadAsync(connection, connection.GetCommand(statement, text), parameters, read, cancellationToken);
            return;
        }

        using var command = connection.Prepare(text);
        await ReadAsync(connection, command, parameters, read, cancellationToken);
    }

    private ValueTask ReadAsync(
        ReadConnection connection,
        ReadCommand command,
        IEnumerable<KeyValuePair<string, object?>> parameters,
        Action<DbDataReader> read,
        CancellationToken cancellationToken)
    {
        foreach (var (name, value) in parameters)
        {
            command.Set(name, value);
        }

        return ReadAsync(connection, command, read, cancellationToken);
    }

    private async ValueTask ReadAsync(ReadConnection connection, ReadCommand command, Action<DbDataReader> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _observer?.Executing(command.Text);
        await using var interrupt = connection.InterruptOn(cancellationToken);
        try
        {
            if (connection.IsInProcess)
            {
                using var rows = command.Run();
                while (rows.Read())
                {
                    read(rows);
                }

                return;
            }

            await using var reader = await command.RunAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                read(reader);
            }
        }
        catch (DbException e) when (connection.IsInterrupt(e))
        {
            throw new OperationCanceledException("The statement was stopped.", e, cancellationToken);
        }
    }

    private FirstLook Look(ReadConnection connection) => _look ??= connection.Look(Viewer);

    private ValueTask<ReadConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_connection is { } connection)
        {
            return new(connection);
        }

        var rented = _pool.RentAsync(cancellationToken);
        return rented.IsCompletedSuccessfully ? new(Begin(rented.Result)) : BeginAsync(rented);

        async ValueTask<ReadConnection> BeginAsync(ValueTask<ReadConnection> opening) => Begin(await opening);
    }

    private ReadConnection Begin(ReadConnection connection)
    {
        connection.Begin();
        return _connection = connection;
    }

    private ValueTask<Turn> TakeTurnAsync(CancellationToken cancellationToken)
    {
        return _turns is { } turns ? WaitAsync(turns, cancellationToken) : default;

        static async ValueTask<Turn> WaitAsync(SemaphoreSlim turns, CancellationToken cancellationToken)
        {
            await turns.WaitAsync(cancellationToken);
            return new Turn(turns);
        }
    }

    private readonly struct Turn(SemaphoreSlim? turns) : IDisposable
    {
        public void Dispose() => turns?.Release();
    }
}
