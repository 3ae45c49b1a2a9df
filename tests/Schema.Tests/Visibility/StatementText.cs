using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OpenEmulationData.Persistence.Querying;

namespace OpenEmulationData.Schema.Tests.Visibility;

/// <summary>The text of every statement of a request, one after another, whichever way it ran.</summary>
internal sealed class StatementText : DbCommandInterceptor, ICommandObserver
{
    private readonly StringBuilder _text = new();

    public void Clear() => _text.Clear();

    public void Executing(string commandText) => _text.AppendLine(commandText);

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Executing(command.CommandText);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ReaderExecuting(command, eventData, result));

    public override string ToString() => _text.ToString();
}
