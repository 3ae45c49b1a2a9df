using System.Buffers;
using System.IO.Pipelines;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>The bytes of a request's body, in a buffer that goes back to the pool.</summary>
internal sealed class RequestBody : IDisposable
{
    private byte[]? _buffer;
    private readonly int _length;

    private RequestBody(byte[] buffer, int length)
    {
        _buffer = buffer;
        _length = length;
    }

    /// <summary>The bytes, until the body is disposed of.</summary>
    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _length);

    /// <summary>Reads the whole body and refuses one that is larger than the limit as soon as that is known.</summary>
    /// <exception cref="RequestRejectedException">The body is too large.</exception>
    public static ValueTask<RequestBody> ReadAsync(HttpRequest request, int maxSize, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxSize)
        {
            throw TooLarge(maxSize, request.ContentLength);
        }

        // A small body came with the headers.
        var reader = request.BodyReader;
        return reader.TryRead(out var result) && TryTake(reader, result, maxSize) is { } body ? new(body) : WaitAsync(reader, maxSize, cancellationToken);
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _buffer, null) is { } buffer)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async ValueTask<RequestBody> WaitAsync(PipeReader reader, int maxSize, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryTake(reader, await reader.ReadAsync(cancellationToken), maxSize) is { } body)
            {
                return body;
            }
        }
    }

    /// <summary>The body when it is there, or null when more of it comes.</summary>
    private static RequestBody? TryTake(PipeReader reader, ReadResult result, int maxSize)
    {
        if (result.Buffer.Length > maxSize)
        {
            reader.AdvanceTo(result.Buffer.End);
            throw TooLarge(maxSize, found: null);
        }

        if (result.IsCompleted)
        {
            return Take(reader, result.Buffer);
        }

        reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        return null;
    }

    private static RequestBody Take(PipeReader reader, ReadOnlySequence<byte> bytes)
    {
        var length = (int)bytes.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        bytes.CopyTo(buffer);
        reader.AdvanceTo(bytes.End);
        return new RequestBody(buffer, length);
    }

    private static RequestRejectedException TooLarge(int maxSize, long? found) => new(RequestRejection.TooLarge(
        StatusCodes.Status413PayloadTooLarge,
        "bodySize",
        maxSize,
        found,
        $"The body of the request is larger than {maxSize} bytes."));
}
