namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>A schema cannot be made. The message lists every fault, a line each.</summary>
public sealed class SchemaException(IReadOnlyList<GraphQLError> errors)
    : Exception(string.Join('\n', errors.Select(static e => e.Message)))
{
    /// <summary>The faults, in the order they were found.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;
}
