using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using OpenEmulationData.GraphQL;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>Writes answers straight into the body. <see href="https://graphql.github.io/graphql-over-http/draft/#sec-Response"/></summary>
internal static class GraphQLAnswerWriter
{
    /// <summary>Vietnamese letters stay as they are; the answer is never part of a page.</summary>
    internal static readonly JsonWriterOptions JsonOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private static readonly ArrayBufferWriter<byte> s_nowhere = new();

    [ThreadStatic]
    private static Utf8JsonWriter? t_writer;

    /// <summary>Writes an answer of the engine; the status depends on the media type and on whether the operation ran.</summary>
    public static Task WriteAsync(HttpResponse response, string mediaType, GraphQLResponse answer, CancellationToken cancellationToken)
    {
        var statusCode = ChooseStatus(mediaType, answer);
        if (statusCode is StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = HttpMethods.Post;
        }

        return WriteAsync(response, mediaType, statusCode, answer, cancellationToken);
    }

    /// <summary>Writes an answer of the HTTP layer itself.</summary>
    public static Task WriteAsync(HttpResponse response, string mediaType, RequestRejection rejection, CancellationToken cancellationToken) =>
        WriteAsync(response, mediaType, rejection.StatusCode, GraphQLResponse.FromError(rejection.Error), cancellationToken);

    /// <summary>Writes an answer that was given before.</summary>
    public static Task WriteAgainAsync(HttpResponse response, string mediaType, byte[] answer, CancellationToken cancellationToken)
    {
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = ContentTypeOf(mediaType);
        response.Headers["Idempotency-Replayed"] = "true";
        return response.Body.WriteAsync(answer, cancellationToken).AsTask();
    }

    /// <summary>The header for a media type.</summary>
    public static string ContentTypeOf(string mediaType) => mediaType is MediaTypes.GraphQLResponse
        ? $"{MediaTypes.GraphQLResponse}; charset=utf-8"
        : $"{MediaTypes.Json}; charset=utf-8";

    /// <summary>The answer as it would be written.</summary>
    public static byte[] ToBytes(GraphQLResponse answer)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonOptions))
        {
            answer.WriteTo(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static Task WriteAsync(
        HttpResponse response,
        string mediaType,
        int statusCode,
        GraphQLResponse answer,
        CancellationToken cancellationToken)
    {
        response.StatusCode = statusCode;
        response.ContentType = ContentTypeOf(mediaType);
        if (answer.HasErrors)
        {
            response.Headers[HeaderNames.CacheControl] = "no-store";
        }

        WriteBody(response.BodyWriter, answer);
        var flush = response.BodyWriter.FlushAsync(cancellationToken);
        return flush.IsCompletedSuccessfully ? Task.CompletedTask : flush.AsTask();
    }

    private static void WriteBody(PipeWriter body, GraphQLResponse answer)
    {
        // Nothing is awaited while the writer is in use, so that the next answer on the thread can have it.
        var writer = t_writer ?? new Utf8JsonWriter(body, JsonOptions);
        t_writer = null;
        writer.Reset(body);
        answer.WriteTo(writer);
        writer.Flush();
        writer.Reset(s_nowhere);
        t_writer = writer;
    }

    private static int ChooseStatus(string mediaType, GraphQLResponse answer) => answer switch
    {
        { IsRequestError: false } => StatusCodes.Status200OK,
        { Errors: [{ Code: ErrorCodes.MethodNotAllowed }, ..] } => StatusCodes.Status405MethodNotAllowed,
        { Errors: [{ Code: ErrorCodes.RateLimited }, ..] } => StatusCodes.Status429TooManyRequests,
        { Errors: [{ Code: ErrorCodes.Internal }, ..] } => StatusCodes.Status500InternalServerError,
        { Errors: [{ Code: ErrorCodes.Timeout }, ..] } => StatusCodes.Status503ServiceUnavailable,
        _ when mediaType is MediaTypes.GraphQLResponse => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status200OK,
    };
}
