namespace OpenEmulationData.GraphQL.Language.Tests;

public sealed class BlockStringTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData(" \n \n ", "")]
    [InlineData("  a ", "  a ")]
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  ", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("  a\n    b\n   c", "  a\n b\nc")]
    [InlineData("a\r\n b\r c\n\r d", "a\nb\nc\n\nd")]
    [InlineData("\n\ta\n\t b", "a\n b")]
    [InlineData("a\n     \n  b", "a\n   \nb")]
    [InlineData("say \\\"\"\"hi\\\"\"\" \\n", "say \"\"\"hi\"\"\" \\n")]
    [InlineData("a\u2028b\u0085c", "a\u2028b\u0085c")]
    public void Dedent_Should_FollowTheSpecification(string raw, string value) => Assert.Equal(value, BlockString.Dedent(raw));

    [Theory]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("one line", "\"\"\"one line\"\"\"")]
    [InlineData("two\nlines", "\"\"\"\ntwo\nlines\n\"\"\"")]
    [InlineData("  indented", "\"\"\"  indented\"\"\"")]
    [InlineData("ends with \"", "\"\"\"\nends with \"\n\"\"\"")]
    [InlineData("ends with \\", "\"\"\"\nends with \\\n\"\"\"")]
    [InlineData("has \"\"\"", "\"\"\"\nhas \\\"\"\"\n\"\"\"")]
    [InlineData("first\n  second", "\"\"\"\nfirst\n  second\n\"\"\"")]
    public void Print_Should_WriteAsGraphQLJsDoes(string value, string printed) => Assert.Equal(printed, BlockString.Print(value));

    [Theory]
    [InlineData(70, false)]
    [InlineData(71, true)]
    public void Print_Should_SetLinesApart_When_TheyAreLong(int length, bool apart) =>
        Assert.Equal(apart, BlockString.Print(new string('x', length)).Contains('\n', StringComparison.Ordinal));
}
