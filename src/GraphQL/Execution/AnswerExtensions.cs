using Microsoft.Extensions.Logging;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>Asks the <see cref="IAnswerExtension"/>s what to say of an answer.</summary>
internal sealed partial class AnswerExtensions(IReadOnlyList<IAnswerExtension> extensions, ILogger logger)
{
    /// <summary>Adds the entries to those that there are; null when there is none.</summary>
    public async ValueTask<Dictionary<string, object?>?> AddAsync(
        Dictionary<string, object?>? entries, RequestContext request, CancellationToken cancellationToken)
    {
        foreach (var extension in extensions)
        {
            try
            {
                var value = await extension.GetValueAsync(request, cancellationToken);
                (entries ??= []).Add(extension.Name, value);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFault(logger, extension.Name, exception);
            }
        }

        return entries;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The answer goes without extensions.{Name}.")]
    private static partial void LogFault(ILogger logger, string name, Exception exception);
}
