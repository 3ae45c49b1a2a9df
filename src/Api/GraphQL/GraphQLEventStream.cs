using System.Text.Json;
using OpenEmulationData.GraphQL;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>Writes the answers of a subscription as server-sent events, <c>next</c> for each and <c>complete</c> at the end.</summary>
internal static class GraphQLEventStream
{
    public static async Task WriteAsync(HttpResponse response, IAsyncEnumerable<GraphQLResponse> events, CancellationToken cancellationToken)
    {
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = $"{MediaTypes.EventStream}; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        await response.BodyWriter.FlushAsync(cancellationToken);
        await foreach (var answer in events.WithCancellation(cancellationToken))
        {
            await response.BodyWriter.WriteAsync("event: next\ndata: "u8.ToArray(), cancellationToken);
            await using (var writer = new Utf8JsonWriter(response.BodyWriter, GraphQLAnswerWriter.JsonOptions))
            {
                answer.WriteTo(writer);
            }

            await response.BodyWriter.WriteAsync("\n\n"u8.ToArray(), cancellationToken);
        }

        await response.BodyWriter.WriteAsync("event: complete\ndata:\n\n"u8.ToArray(), cancellationToken);
    }
}
