namespace OpenEmulationData.GraphQL.Language.Tests;

public sealed class ParserLimitTests
{
    private static readonly ParserOptions OnlyDepth = ParserOptions.Unlimited;

    [Theory]
    [InlineData("", "{a", "}", "")]
    [InlineData("{a", "{...", "}", "}")]
    [InlineData("{a", "{...on T", "}", "}")]
    [InlineData("fragment F on T {a", "{a", "}", "}")]
    [InlineData("{a(b:", "[", "]", ")}")]
    [InlineData("{a(b:", "{c:", "}", ")}")]
    [InlineData("{a(b:", "[{c:", "}]", ")}")]
    [InlineData("{a@b(c:", "[", "]", ")}")]
    [InlineData("query($a:", "[", "]", "){a}")]
    [InlineData("query($a:A=", "[", "]", "){a}")]
    [InlineData("query($a:A=", "{b:", "}", "){a}")]
    [InlineData("query($a:A@b(c:", "[", "]", ")){a}")]
    [InlineData("type T{a:", "[", "]", "}")]
    [InlineData("type T{a(b:", "[", "]", "):C}")]
    [InlineData("input T{a:A=", "[", "]", "}")]
    [InlineData("input T{a:A=", "{b:", "}", "}")]
    [InlineData("directive@a(b:", "[", "]", ")on FIELD")]
    [InlineData("extend schema@a(b:", "[", "]", ")")]
    [InlineData("extend type T{a:", "[", "]", "}")]
    public void Parse_Should_Refuse_When_AnythingIsNestedTooDeep(string before, string open, string close, string after)
    {
        foreach (var levels in new[] { 65, 1_000, 100_000 })
        {
            var bomb = before + Repeat(open, levels) + Repeat(close, levels) + after;
            var exception = Assert.Throws<SyntaxLimitException>(() => Parser.Parse(bomb, OnlyDepth));
            Assert.Equal((SyntaxLimit.Depth, 64, 65), (exception.Limit, exception.Allowed, exception.Found));
        }
    }

    [Theory]
    [InlineData("[", "1", "]")]
    [InlineData("{a:", "1", "}")]
    public void ParseValue_Should_AcceptTheDepthAllowed_And_RefuseOneMore(string open, string core, string close)
    {
        Assert.NotNull(Parser.ParseValue(Repeat(open, 64) + core + Repeat(close, 64)));
        var exception = Assert.Throws<SyntaxLimitException>(() => Parser.ParseValue(Repeat(open, 65) + core + Repeat(close, 65)));
        Assert.Equal(64 * open.Length, exception.Offset);
        Assert.Equal(new SourceLocation(1, (64 * open.Length) + 1), exception.Location);
        Assert.Equal("Syntax Error: Document is nested more than 64 levels deep. Parsing aborted.", exception.Message);
    }

    [Fact]
    public void ParseType_Should_AcceptTheDepthAllowed_And_RefuseOneMore()
    {
        Assert.NotNull(Parser.ParseType(Repeat("[", 64) + "A" + Repeat("]!", 64)));
        Assert.Throws<SyntaxLimitException>(() => Parser.ParseType(Repeat("[", 65) + "A" + Repeat("]!", 65)));
    }

    [Fact]
    public void Parse_Should_CountNestingTogether_When_ConstructsMix()
    {
        var options = new ParserOptions { MaxDepth = 3 };

        Assert.NotNull(Parser.Parse("{a{b(c:[1])}}", options));
        Assert.Throws<SyntaxLimitException>(() => Parser.Parse("{a{b(c:[{d:1}])}}", options));
    }

    [Fact]
    public void Parse_Should_NotCountSiblingsAsNesting() =>
        Assert.NotNull(Parser.Parse("{" + Repeat("a(b:[1],c:{d:1}){e}", 200) + "}"));

    [Fact]
    public void Parse_Should_Refuse_When_TokensAreTooMany()
    {
        var options = new ParserOptions { MaxTokens = 4 };

        Assert.NotNull(Parser.Parse("{a b} # nor comments nor the end count", options));
        var exception = Assert.Throws<SyntaxLimitException>(() => Parser.Parse("{a\nb c}", options));
        Assert.Equal((SyntaxLimit.Tokens, 4, 5), (exception.Limit, exception.Allowed, exception.Found));
        Assert.Equal(new SourceLocation(2, 4), exception.Location);
        Assert.Equal("Syntax Error: Document contains more than 4 tokens. Parsing aborted.", exception.Message);
    }

    [Fact]
    public void Parse_Should_Refuse_When_DocumentIsTooLong()
    {
        var options = new ParserOptions { MaxLength = 3 };

        Assert.NotNull(Parser.Parse("{a}", options));
        var exception = Assert.Throws<SyntaxLimitException>(() => Parser.Parse("{ab}", options));
        Assert.Equal((SyntaxLimit.Length, 3, 4), (exception.Limit, exception.Allowed, exception.Found));
        Assert.Equal("Syntax Error: Document is 4 bytes long, but at most 3 are allowed. Parsing aborted.", exception.Message);
    }

    private static string Repeat(string part, int count) => string.Concat(Enumerable.Repeat(part, count));
}
