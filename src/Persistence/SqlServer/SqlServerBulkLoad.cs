using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using OpenEmulationData.Persistence.Loading;

namespace OpenEmulationData.Persistence.SqlServer;

/// <summary>
/// Loads SQL Server through <see cref="SqlBulkCopy"/> in one transaction. Readers see versions of the rows before it, so
/// nothing here may change a table: no TRUNCATE, no index dropped or disabled, no table lock asked for.
/// </summary>
internal sealed class SqlServerBulkLoad : IBulkLoad
{
    /// <summary>One import at a time. The lock ends with the transaction, and so with a process that was killed.</summary>
    internal const string TakeLock = """
        DECLARE @result int;
        EXEC @result = sp_getapplock @Resource = N'portal import', @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = 5000;
        IF @result < 0 THROW 51000, N'Another import is running.', 1;
        """;

    /// <summary>Overwrites what deleted rows left in the pages of the database.</summary>
    internal const string CleanFreeSpace = "DECLARE @name sysname = DB_NAME(); EXEC sp_clean_db_free_space @name;";

    private readonly PortalDbContext _database;
    private readonly SqlConnection _connection;
    private readonly List<SqlServerRowWriter> _writers = [];
    private SqlTransaction? _transaction;

    public SqlServerBulkLoad(PortalDbContext database)
    {
        _database = database;
        _connection = new SqlConnection(database.Database.GetConnectionString()) { RetryLogicProvider = SqlServerRetries.Provider };
        try
        {
            _connection.Open();
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    public bool IsFirst => false;

    /// <summary>The indexes stay in any case: to build one afterwards would keep readers out.</summary>
    public void Begin(IReadOnlyCollection<IEntityType> kept, bool isLarge)
    {
        _transaction = _connection.BeginTransaction(IsolationLevel.ReadCommitted);
        Execute(TakeLock);
        foreach (IEntityType entity in _database.Model.GetEntityTypes().Except(kept))
        {
            Execute($"DELETE FROM [{entity.GetTableName()}]");
        }
    }

    public IRowWriter Table(string table, IReadOnlyList<string> columns)
    {
        SqlServerRowWriter writer = new(_connection, _transaction, table, columns);
        _writers.Add(writer);
        return writer;
    }

    public void Execute(string sql, params ReadOnlySpan<object> parameters)
    {
        using SqlCommand command = _connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandTimeout = SqlServerTimeouts.Load;
        command.CommandText = sql;
        for (int index = 0; index < parameters.Length; index++)
        {
            SqlServerDialect.Widen(command.Parameters.AddWithValue($"@p{index}", parameters[index]));
        }

        command.ExecuteNonQuery();
    }

    /// <summary>Nothing: all is done at the end.</summary>
    public void Complete(string table, CancellationToken cancellationToken)
    {
    }

    /// <summary>Sends the rows that wait; the indexes have grown with the rows.</summary>
    public void Complete(Action<int, int> told)
    {
        for (int index = 0; index < _writers.Count; index++)
        {
            _writers[index].Send();
            told(index + 1, _writers.Count);
        }
    }

    public void Commit(bool scrub)
    {
        _transaction!.Commit();
        _transaction.Dispose();
        _transaction = null;
        if (scrub)
        {
            Execute(CleanFreeSpace);
        }
    }

    /// <summary>Closing the connection undoes what was not committed, also when the server cannot be told.</summary>
    public void Dispose()
    {
        _transaction?.Dispose();
        _connection.Dispose();
    }
}
