using OpenEmulationData.Api.GraphQL;
using OpenEmulationData.GraphQL;

namespace OpenEmulationData.Api.Diagnostics;

/// <summary>Logs what nobody expected under an id, and tells the client that id and nothing more.</summary>
internal sealed partial class UnexpectedFaults(RequestDelegate next, ILogger<UnexpectedFaults> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, RequestRejection.Refused(exception.StatusCode, exception.Message));
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            var errorId = Guid.NewGuid().ToString("N");
            LogFault(logger, exception, errorId);
            await AnswerAsync(context, new RequestRejection(
                StatusCodes.Status500InternalServerError,
                new GraphQLError("Something went wrong on our side. The operator finds the reason by the error id.", ErrorCodes.Internal)
                {
                    Extensions = new Dictionary<string, object?> { ["errorId"] = errorId },
                }));
        }
    }

    private static Task AnswerAsync(HttpContext context, RequestRejection rejection) =>
        GraphQLAnswerWriter.WriteAsync(context.Response, MediaTypes.Json, rejection, context.RequestAborted);

    [LoggerMessage(Level = LogLevel.Error, Message = "Unexpected fault {ErrorId}")]
    private static partial void LogFault(ILogger logger, Exception exception, string errorId);
}
