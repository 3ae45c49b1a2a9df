using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OpenEmulationData.Persistence.Querying;
using SQLitePCL;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>A connection to a SQLite file, kept open for reading with its prepared commands.</summary>
internal sealed class SqliteReadConnection : ReadConnection
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _end;

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

        _begin = connection.CreateCommand();
        _begin.CommandText = "BEGIN";
        _end = connection.CreateCommand();
        _end.CommandText = "COMMIT";
    }

    public override bool IsInProcess => true;

    public override void Begin() => _begin.ExecuteNonQuery();

    public override void End()
    {
        try
        {
            _end.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            IsBroken = true;
        }
    }

    public override void AddParameter(DbCommand command, string name, object value) => ((SqliteCommand)command).Parameters.AddWithValue(name, value);

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
        _begin.Dispose();
        _end.Dispose();
        base.Dispose();
    }
}
