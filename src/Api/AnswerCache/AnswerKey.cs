using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using OpenEmulationData.Api.GraphQL;

namespace OpenEmulationData.Api.AnswerCache;

/// <summary>
/// What an answer is found by: everything of the request that it depends on, in an order that does not depend on the sender. Whole, not
/// hashed, so that no two requests can meet. In a rented buffer until it is disposed.
/// </summary>
internal readonly struct AnswerKey : IDisposable
{
    private readonly byte[] _buffer;
    private readonly int _length;

    private AnswerKey(byte[] buffer, int length)
    {
        _buffer = buffer;
        _length = length;
    }

    /// <summary>The bytes of the key.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Bytes of a request's variables from which on it is not worth keeping its answer.</summary>
    private const int MaxVariables = 4 * 1024;

    /// <summary>Writes the key of a request, or none when the request is too large for its answer to be kept.</summary>
    /// <param name="parameters">The request: document, name of the operation, variables.</param>
    /// <param name="mediaType">The media type of the answer.</param>
    /// <param name="reportsCost">Whether the answer says what it cost.</param>
    public static AnswerKey? Of(GraphQLRequestParameters parameters, string mediaType, bool reportsCost)
    {
        var variables = parameters.Variables.ValueKind is JsonValueKind.Object;
        if (variables && JsonMarshal.GetRawUtf8Value(parameters.Variables).Length > MaxVariables)
        {
            return null;
        }

        var writer = new Writer(ArrayPool<byte>.Shared.Rent(parameters.Document.Length + 256));
        writer.Write([mediaType is MediaTypes.GraphQLResponse ? (byte)'g' : (byte)'j', reportsCost ? (byte)'c' : (byte)'-']);
        writer.WritePart(parameters.Document.Span);
        writer.WritePart(parameters.OperationName ?? "");
        if (variables)
        {
            WriteVariables(ref writer, parameters.Variables);
        }

        return new AnswerKey(writer.Buffer, writer.Length);
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    /// <summary>The variables by name. Their values stay as they came: the order of the fields in <c>order</c> has a meaning.</summary>
    private static void WriteVariables(ref Writer writer, JsonElement variables)
    {
        IEnumerable<JsonProperty> properties = variables.EnumerateObject();
        if (variables.GetPropertyCount() > 1)
        {
            // Stable: of two variables of one name the last one counts.
            properties = properties.OrderBy(static property => property.Name, StringComparer.Ordinal);
        }

        foreach (var property in properties)
        {
            writer.WritePart(JsonMarshal.GetRawUtf8PropertyName(property));
            writer.WritePart(JsonMarshal.GetRawUtf8Value(property.Value));
        }
    }

    private struct Writer(byte[] buffer)
    {
        public byte[] Buffer { get; private set; } = buffer;

        public int Length { get; private set; }

        public void Write(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

        /// <summary>Writes a part with its length before it, so that parts cannot be taken for others.</summary>
        public void WritePart(ReadOnlySpan<byte> part)
        {
            MemoryMarshal.Write(Reserve(sizeof(int)), part.Length);
            Write(part);
        }

        public void WritePart(string part)
        {
            var length = Encoding.UTF8.GetByteCount(part);
            MemoryMarshal.Write(Reserve(sizeof(int)), length);
            Encoding.UTF8.GetBytes(part, Reserve(length));
        }

        private Span<byte> Reserve(int count)
        {
            if (Length + count > Buffer.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Buffer.Length * 2, Length + count));
                Buffer.AsSpan(0, Length).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(Buffer);
                Buffer = larger;
            }

            var reserved = Buffer.AsSpan(Length, count);
            Length += count;
            return reserved;
        }
    }
}
