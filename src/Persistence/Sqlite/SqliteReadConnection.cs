using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Visibility;
using SQLitePCL;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>A connection to a SQLite file, kept open for reading with its prepared commands.</summary>
internal sealed class SqliteReadConnection : ReadConnection
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _dataVersion;
    private readonly Dictionary<Audiences, (int DataVersion, FirstLook Look)> _looks = [];
    private int _version;

    public SqliteReadConnection(SqliteConnection connection)
        : base(connection)
    {
        _connection = connection;
        // The planner would look at the value of LIMIT, and prepare the statement again each time that one is bound.
        raw.sqlite3_db_config(connection.Handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);
        using (var pragmas = connection.CreateCommand())
        {
            pragmas.CommandText = "PRAGMA busy_timeout = 5000; PRAGMA query_only = ON;";
            pragmas.ExecuteNonQuery();
        }

        var result = raw.sqlite3_prepare_v2(connection.Handle, "PRAGMA data_version", out _dataVersion);
        if (result != raw.SQLITE_OK)
        {
            throw new SqliteException("The version of the data could not be asked for.", result);
        }
    }

    public override bool IsInProcess => true;

    /// <summary>
    /// A statement that has a row and is not reset keeps the transaction that it reads in, which costs less than to begin and commit one; this one
    /// tells the version of the data besides.
    /// </summary>
    public override void Begin()
    {
        var result = raw.sqlite3_step(_dataVersion);
        if (result != raw.SQLITE_ROW)
        {
            raw.sqlite3_reset(_dataVersion);
            throw new SqliteException("A transaction for reading could not begin.", result);
        }

        _version = raw.sqlite3_column_int(_dataVersion, 0);
    }

    public override void End() => IsBroken |= raw.sqlite3_reset(_dataVersion) != raw.SQLITE_OK;

    /// <summary>SQLite tells whether another connection has written since, which costs less than to look again.</summary>
    public override FirstLook Look(Viewer viewer)
    {
        if (_looks.TryGetValue(viewer.Audience, out var kept) && kept.DataVersion == _version && kept.Look.HoldsFor(viewer))
        {
            return kept.Look;
        }

        var command = GetCommand(VisibilitySql.FirstLook);
        command.Set(VisibilitySql.LiftedBy, viewer.LiftedBy);
        command.Set(VisibilitySql.EndedBy, viewer.EndedBy);
        command.Set(VisibilitySql.Now, viewer.Now);
        using var row = command.Run();
        row.Read();
        FirstLook look = new(viewer, row);
        _looks[viewer.Audience] = (_version, look);
        return look;
    }

    public override ReadCommand Prepare(string text, BatchStatement? statement = null) =>
        new SqliteStatement(_connection, text, statement is null ? [] : [.. statement.ParameterNames]);

    public override CancellationTokenRegistration InterruptOn(CancellationToken cancellationToken) => cancellationToken.UnsafeRegister(
        static connection => raw.sqlite3_interrupt(((SqliteConnection)connection!).Handle), _connection);

    public override bool IsInterrupt(DbException exception) => exception is SqliteException { SqliteErrorCode: raw.SQLITE_INTERRUPT };

    protected override PortalDbContext CreateContext(IReadOnlyList<IInterceptor> interceptors)
    {
        DbContextOptionsBuilder<PortalDbContext> options = new();
        options.UsePortalSqlite(_connection).AddInterceptors(interceptors);
        return new PortalDbContext(options.Options);
    }

    public override void Dispose()
    {
        _dataVersion.Dispose();
        base.Dispose();
    }
}
