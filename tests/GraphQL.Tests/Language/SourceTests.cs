using System.Text;

namespace OpenEmulationData.GraphQL.Language.Tests;

public sealed class SourceTests
{
    [Theory]
    [InlineData("abc", 0, 1, 1)]
    [InlineData("abc", 3, 1, 4)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\n\rb", 3, 3, 1)]
    [InlineData("\n\n\n", 3, 4, 1)]
    [InlineData("thi đua x", 9, 1, 9)]
    [InlineData("\ud83d\ude00x", 4, 1, 3)]
    public void GetLocation_Should_CountLinesAndUtf16Columns(string text, int offset, int line, int column) =>
        Assert.Equal(new SourceLocation(line, column), new Source(Encoding.UTF8.GetBytes(text)).GetLocation(offset));

    [Theory]
    [InlineData(-5, 1, 1)]
    [InlineData(99, 1, 4)]
    public void GetLocation_Should_StayInside_When_OffsetIsOutside(int offset, int line, int column) =>
        Assert.Equal(new SourceLocation(line, column), new Source("abc"u8.ToArray()).GetLocation(offset));
}
