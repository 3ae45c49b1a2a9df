using System.Text.Json;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>
/// The parameters of a well-formed request. They borrow from the buffer that they were read from.
/// <see href="https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters"/>
/// </summary>
internal sealed class GraphQLRequestParameters : IDisposable
{
    private readonly JsonDocument? _variables;

    public GraphQLRequestParameters(ReadOnlyMemory<byte> document, string? operationName, JsonDocument? variables)
    {
        Document = document;
        OperationName = operationName;
        _variables = variables;
    }

    /// <summary>The document in valid UTF-8.</summary>
    public ReadOnlyMemory<byte> Document { get; }

    /// <summary>The name of the operation to run, or null.</summary>
    public string? OperationName { get; }

    /// <summary>The variables: an object, or undefined.</summary>
    public JsonElement Variables => _variables is null ? default : _variables.RootElement;

    /// <summary>Gives the memory of the variables back.</summary>
    public void Dispose() => _variables?.Dispose();
}
