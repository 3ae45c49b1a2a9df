using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Releases;
using SQLitePCL;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>
/// Loads a SQLite file in one transaction of its write-ahead log, so that readers keep the release they see and a killed
/// process leaves nothing. Indexes are dropped first and built from sorted rows at the end. References are not checked
/// row by row: the import has looked up every one. A large load that nobody can be reading before, since nothing is
/// published and nobody else has the file open, goes into the file at once, with a rollback journal and the file locked:
/// no page is written twice.
/// </summary>
internal sealed class SqliteBulkLoad : IBulkLoad
{
    /// <summary>PRAGMA user_version while deleted names may still be in free pages of the file.</summary>
    private const int ScrubPending = 1;

    /// <summary>How long the provider tries again while another connection writes, beyond SQLite's own waiting.</summary>
    private const int SecondsToRetry = 1;

    /// <summary>
    /// Columns by which the rows of a package come in no order. An index that begins with one of them would be written all over for each row; the
    /// others grow at their end, or at as many places as there are years, titles or campaigns, and cost less while rows are read than afterwards.
    /// </summary>
    private static readonly string[] Scattered = ["ConferredDate", "NameSort", "Status", "UnitId"];

    private readonly PortalDbContext _database;
    private readonly SqliteConnection _connection;
    private readonly List<SqliteRowWriter> _writers = [];
    private readonly List<(string Table, string Name, string Sql)> _indexes = [];
    private bool _begun;

    public SqliteBulkLoad(PortalDbContext database)
    {
        _database = database;
        _connection = SqliteFile.Connect(database);
    }

    public bool IsFirst { get; private set; }

    public void Begin(IReadOnlyCollection<IEntityType> kept, bool isLarge)
    {
        // Only outside a transaction: a file that lost a process in the middle is as good as its last commit.
        IsFirst = isLarge && LeaveLog();
        if (!IsFirst)
        {
            EnterLog();
        }

        Execute("PRAGMA synchronous = NORMAL");
        Execute("PRAGMA foreign_keys = OFF");
        Execute("PRAGMA cache_size = -8192");
        Execute("PRAGMA threads = 2");
        Execute("BEGIN IMMEDIATE");
        _begun = true;
        string[] tables = [.. _database.Model.GetEntityTypes().Except(kept).Select(entity => entity.GetTableName()!)];
        foreach (string table in isLarge ? tables : [])
        {
            _indexes.AddRange(ScatteredIndexesOf(table));
        }

        foreach ((_, string name, _) in _indexes)
        {
            Execute($"DROP INDEX \"{name}\"");
        }

        foreach (string table in tables)
        {
            Execute($"DELETE FROM \"{table}\"");
        }
    }

    public IRowWriter Table(string table, IReadOnlyList<string> columns)
    {
        SqliteRowWriter writer = new(_connection, table, columns);
        _writers.Add(writer);
        return writer;
    }

    public void Execute(string sql, params ReadOnlySpan<object> parameters)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = SecondsToRetry;
        for (int index = 0; index < parameters.Length; index++)
        {
            command.Parameters.AddWithValue($"@p{index}", parameters[index]);
        }

        command.ExecuteNonQuery();
    }

    public void Complete(string table, CancellationToken cancellationToken)
    {
        _writers.Find(writer => writer.Table == table)?.Send();
        foreach ((_, _, string sql) in _indexes.Where(index => index.Table == table))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Execute(sql);
        }

        _indexes.RemoveAll(index => index.Table == table);
    }

    public void Complete(Action<int, int> told)
    {
        foreach (SqliteRowWriter writer in _writers)
        {
            writer.Send();
        }

        for (int index = 0; index < _indexes.Count; index++)
        {
            Execute(_indexes[index].Sql);
            told(index + 1, _indexes.Count);
        }
    }

    public void Commit(bool scrub)
    {
        if (scrub)
        {
            Execute($"PRAGMA user_version = {ScrubPending}");
        }

        SqliteFile.EnsureThere(_connection.DataSource);
        Execute("COMMIT");
        _begun = false;
        if (IsFirst)
        {
            EnterLog();
        }

        SqliteScrub.Finish(_connection);
    }

    public void Dispose()
    {
        if (_begun)
        {
            _begun = false;
            Undo();
        }

        _connection.Dispose();
    }

    /// <summary>Closing the connection undoes the transaction all the same when the statement cannot run.</summary>
    private void Undo()
    {
        try
        {
            Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
        }
    }

    /// <summary>Takes the whole file when nothing is published in it; false when it is not to be had.</summary>
    private bool LeaveLog()
    {
        if (IsPublished())
        {
            return false;
        }

        using (SqliteConnection own = new(_database.Database.GetConnectionString()))
        {
            SqliteConnection.ClearPool(own);
        }

        try
        {
            Execute("PRAGMA busy_timeout = 0");
            Execute("PRAGMA locking_mode = EXCLUSIVE");
            Execute("PRAGMA journal_mode = DELETE");
            return !IsPublished();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == raw.SQLITE_BUSY)
        {
            return false;
        }
        finally
        {
            Execute(SqliteFile.Patience);
        }
    }

    private void EnterLog()
    {
        Execute("PRAGMA locking_mode = NORMAL");
        Execute("PRAGMA journal_mode = WAL");
    }

    private bool IsPublished()
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = $"SELECT EXISTS (SELECT 1 FROM \"{_database.Model.FindEntityType(typeof(Release))!.GetTableName()}\")";
        return (long)command.ExecuteScalar()! != 0;
    }

    /// <summary>The indexes of a table that begin with a column whose values come in no order, and are many.</summary>
    private List<(string Table, string Name, string Sql)> ScatteredIndexesOf(string table)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = $"""
            SELECT i.name, i.sql FROM sqlite_master i JOIN pragma_index_info(i.name) c ON c.seqno = 0
            WHERE i.type = 'index' AND i.tbl_name = @p0 AND i.sql IS NOT NULL AND c.name IN ({string.Join(", ", Scattered.Select(name => $"'{name}'"))})
            ORDER BY i.name
            """;
        command.Parameters.AddWithValue("@p0", table);
        using SqliteDataReader reader = command.ExecuteReader();
        List<(string, string, string)> indexes = [];
        while (reader.Read())
        {
            indexes.Add((table, reader.GetString(0), reader.GetString(1)));
        }

        return indexes;
    }
}
