using Microsoft.Extensions.Logging;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.Planning;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>
/// Collects the errors of one execution. A <see cref="GraphQLException"/> goes to the client as it is; anything else is logged under an
/// id, and the client gets that id and nothing more.
/// </summary>
internal sealed partial class ExecutionErrors(Source source, VariableValues variables, ILogger logger)
{
    private List<GraphQLError>? _errors;

    public IReadOnlyList<GraphQLError> All => _errors ?? [];

    /// <summary>Records an error of a field at a slot.</summary>
    public void Add(GraphQLError error, FieldPlan field, SlotPaths paths, int slot) => (_errors ??= []).Add(error with
    {
        Locations = error.Locations.Count > 0 ? error.Locations
            : error.Offset is { } offset ? [source.GetLocation(offset)]
            : [.. field.NodesFor(variables.Values).Select(n => source.GetLocation(n.Start))],
        Path = error.Path ?? paths.PathOf(slot).ToList(),
    });

    /// <summary>Makes the error for the client out of what a resolver threw.</summary>
    public GraphQLError ToError(Exception exception, FieldPlan field)
    {
        if (exception is GraphQLException { Error: var error })
        {
            return error;
        }

        var errorId = Guid.NewGuid().ToString("N");
        LogUnexpected(logger, exception, errorId, field.Definition.ToString());
        return new GraphQLError("Unexpected Execution Error", ErrorCodes.Internal)
        {
            Extensions = new Dictionary<string, object?> { ["errorId"] = errorId },
        };
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Unexpected error {ErrorId} in {Field}")]
    private static partial void LogUnexpected(ILogger logger, Exception exception, string errorId, string field);
}
