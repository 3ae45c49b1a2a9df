using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>Tells an observer of the commands that EF Core runs itself.</summary>
internal sealed class CommandReport(ICommandObserver observer) : DbCommandInterceptor
{
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        observer.Executing(command.CommandText);
        return ValueTask.FromResult(result);
    }
}
