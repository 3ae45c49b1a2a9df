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
    public static async ValueTask<RequestBody> ReadAsync(HttpRequest request, int maxSize, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxSize)
        {
            throw TooLarge(maxSize, request.ContentLength);
        }

        var reader = request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
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
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _buffer, null) is { } buffer)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
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
