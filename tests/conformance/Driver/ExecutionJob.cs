using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.Conformance;

/// <summary>Executes a request: the <c>answers</c>, many for a subscription, and perhaps the <c>streamError</c> that ended them.</summary>
internal static class ExecutionJob
{
    public static GraphQLEngine CreateEngine(Schema schema) => new(schema, NoLimits.Engine, NullLogger<GraphQLEngine>.Instance);

    public static async ValueTask RunAsync(GraphQLEngine engine, JsonElement job, Utf8JsonWriter writer)
    {
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(job.GetProperty("text").GetString()!),
            OperationName = job.TryGetProperty("operationName", out var name) ? name.GetString() : null,
            Variables = job.TryGetProperty("variables", out var variables) ? variables : default,
            Services = NoServices.Instance,
        };
        var response = await engine.ExecuteAsync(request);
        string? streamError = null;
        writer.WriteStartArray("answers");
        if (response.Events is not { } events)
        {
            response.WriteTo(writer);
        }
        else
        {
            streamError = await WriteEventsAsync(events, writer);
        }

        writer.WriteEndArray();
        writer.WriteString("streamError", streamError);
    }

    private static async ValueTask<string?> WriteEventsAsync(IAsyncEnumerable<GraphQLResponse> events, Utf8JsonWriter writer)
    {
        try
        {
            await foreach (var answer in events)
            {
                answer.WriteTo(writer);
            }

            return null;
        }
        catch (GraphQLException exception)
        {
            return exception.Message;
        }
    }

    private sealed class NoServices : IServiceProvider
    {
        public static NoServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
