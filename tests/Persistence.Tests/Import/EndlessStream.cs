using System.Text;

namespace OpenEmulationData.Persistence.Tests.Import;

/// <summary>A text that goes on with the letter a for ever.</summary>
internal sealed class EndlessStream(string start) : Stream
{
    private byte[]? _start = Encoding.UTF8.GetBytes(start);

    /// <summary>How many bytes were read.</summary>
    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Span<byte> part = buffer.AsSpan(offset, count);
        if (_start is { } first)
        {
            _start = null;
            first.CopyTo(part);
            Given += first.Length;
            return first.Length;
        }

        part.Fill((byte)'a');
        Given += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
