using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OpenEmulationData.Persistence.SqlServer;

namespace OpenEmulationData.Persistence.Tests.SqlServer;

/// <summary>Keeps the commands that EF Core would send to SQL Server, connects to nothing, and answers each with no rows.</summary>
internal sealed class SilentServer : DbCommandInterceptor
{
    private const int MaxColumns = 64;

    public List<string> Commands { get; } = [];

    public PortalDbContext Open()
    {
        DbContextOptionsBuilder<SqlServerPortalDbContext> options = new();
        options.UsePortalSqlServer("Server=nowhere.invalid;Database=portal").AddInterceptors(this, new NoConnection());
        return new SqlServerPortalDbContext(options.Options);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        IEnumerable<string> parameters = command.Parameters.Cast<DbParameter>().Select(parameter => $"-- {parameter.ParameterName} {parameter.DbType}({parameter.Size})\n");
        Commands.Add(string.Concat(parameters) + command.CommandText);
        using DataTable nothing = new();
        nothing.Columns.AddRange([.. Enumerable.Range(0, MaxColumns).Select(static _ => new DataColumn())]);
        return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(nothing.CreateDataReader()));
    }

    private sealed class NoConnection : DbConnectionInterceptor
    {
        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult.Suppress());

        public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionClosingAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            ValueTask.FromResult(InterceptionResult.Suppress());
    }
}
