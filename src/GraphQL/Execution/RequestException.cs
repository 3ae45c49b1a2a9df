namespace OpenEmulationData.GraphQL.Execution;

/// <summary>Ends a request before it runs, with everything that is wrong with it.</summary>
internal sealed class RequestException(IReadOnlyList<GraphQLError> errors) : Exception(errors[0].Message)
{
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;
}
