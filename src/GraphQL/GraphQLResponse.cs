using System.Text.Json;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Response;

namespace OpenEmulationData.GraphQL;

/// <summary>The answer to a request: data, errors, or both; or for a subscription the stream of its answers.</summary>
public sealed class GraphQLResponse
{
    internal GraphQLResponse()
    {
    }

    /// <summary>Whether the request never ran, so that there is no <c>data</c> at all.</summary>
    public bool IsRequestError { get; internal init; }

    /// <summary>Whether there are errors, of the request or of fields.</summary>
    public bool HasErrors => Errors.Count > 0;

    /// <summary>The errors, in the order they were found.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; internal init; } = [];

    /// <summary>What is beside data and errors, such as the cost.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>The answers of a subscription, one an event; null for everything else.</summary>
    public IAsyncEnumerable<GraphQLResponse>? Events { get; internal init; }

    /// <summary>Whether this is a subscription's stream and has nothing to write itself.</summary>
    public bool IsStream => Events is not null;

    /// <summary>What the operation cost; zero when it did not run.</summary>
    public double Cost { get; internal init; }

    /// <summary>
    /// Whether this is the whole answer to a query, without errors, that anybody who may see as much gets until the data change.
    /// </summary>
    public bool IsShareable { get; internal init; }

    internal ObjectBlock? Data { get; init; }

    /// <summary>The answer to a request that could not run.</summary>
    public static GraphQLResponse FromError(params IReadOnlyList<GraphQLError> errors) => new() { IsRequestError = true, Errors = errors };

    /// <summary>Writes the answer as one JSON object. The writer is not flushed.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        if (IsStream)
        {
            throw new InvalidOperationException("A stream is written event by event.");
        }

        ResponseWriter.WriteResponse(writer, this);
    }
}
