using FsCheck;
using FsCheck.Fluent;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Tests.Text;

public sealed class OrderedTextTests
{
    [Fact]
    public void Text_Should_OrderAsItsBytes_When_Random() =>
        Prop.ForAll<byte[], byte[]>((first, second) =>
            Math.Sign(string.CompareOrdinal(OrderedText.Of(first), OrderedText.Of(second))) == Math.Sign(first.AsSpan().SequenceCompareTo(second)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Text_Should_OrderAsItsBytes_When_OneBeginsWithTheOther()
    {
        byte[][] ordered = [[], [0], [0, 0], [0, 0, 0], [0, 0, 0, 0], [0, 0, 1], [0, 1], [1], [1, 0], [4], [255], [255, 255]];
        Assert.Equal(ordered, ordered.Reverse().OrderBy(bytes => OrderedText.Of(bytes), StringComparer.Ordinal));
    }

    [Fact]
    public void Text_Should_HoldAsManyBytesAsItSays() =>
        Assert.Equal(800, OrderedText.Of(new byte[OrderedText.BytesIn(800)]).Length);
}
