using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.SqlServer;

/// <summary>
/// A connection to SQL Server with a SNAPSHOT transaction, in which all statements see one release and wait for no import.
/// It goes back to the provider's own pool after each session, which knows when a server has closed one.
/// </summary>
internal sealed class SqlServerReadConnection : ReadConnection
{
    /// <summary>The retries want one who asks.</summary>
    private static readonly object Asker = new();

    private readonly SqlTransaction _transaction;

    private SqlServerReadConnection(SqlConnection connection, SqlTransaction transaction)
        : base(connection)
    {
        _transaction = transaction;
        IsBroken = true;
    }

    /// <summary>Opens a connection and begins its transaction; faults that pass are tried again.</summary>
    public static Task<SqlServerReadConnection> OpenAsync(string connectionString, CancellationToken cancellationToken) =>
        SqlServerRetries.Provider.ExecuteAsync(Asker, () => OpenOnceAsync(connectionString, cancellationToken), cancellationToken);

    /// <summary>Begun when it was opened.</summary>
    public override bool IsInProcess => false;

    public override void Begin()
    {
    }

    public override void End()
    {
        try
        {
            _transaction.Commit();
        }
        catch (Exception exception) when (exception is SqlException or InvalidOperationException)
        {
            // Nothing was written, and a transaction that is gone needs no end.
        }
    }

    public override FirstLook Look(Viewer viewer) => new(viewer);

    public override ReadCommand Prepare(string text, BatchStatement? statement = null)
    {
        SqlCommand command = _transaction.Connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = _transaction;
        command.CommandTimeout = SqlServerTimeouts.Read;
        return new AdoCommand(command, statement, AddParameter);
    }

    public override CancellationTokenRegistration InterruptOn(CancellationToken cancellationToken) => default;

    /// <summary>The provider says so with number 0, and only when it was told to.</summary>
    public override bool IsInterrupt(DbException exception) => exception is SqlException { Number: 0, Class: 11 };

    protected override PortalDbContext CreateContext(IReadOnlyList<IInterceptor> interceptors)
    {
        DbContextOptionsBuilder<SqlServerPortalDbContext> options = new();
        options.UsePortalSqlServer(_transaction.Connection).AddInterceptors(interceptors);
        SqlServerPortalDbContext context = new(options.Options);
        context.Database.UseTransaction(_transaction);
        return context;
    }

    public override void Dispose()
    {
        _transaction.Dispose();
        base.Dispose();
    }

    private static void AddParameter(DbCommand command, string name, object value)
    {
        SqlParameter parameter = ((SqlCommand)command).Parameters.AddWithValue(name, value);
        if (value is DateTime)
        {
            // What the provider takes by itself is rounded to 3 milliseconds.
            parameter.SqlDbType = SqlDbType.DateTime2;
        }

        SqlServerDialect.Widen(parameter);
    }

    private static async Task<SqlServerReadConnection> OpenOnceAsync(string connectionString, CancellationToken cancellationToken)
    {
        SqlConnection connection = new(connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            SqlTransaction transaction = (SqlTransaction)await connection.BeginTransactionAsync(IsolationLevel.Snapshot, cancellationToken);
            return new SqlServerReadConnection(connection, transaction);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
