using System.Text;

namespace OpenEmulationData.GraphQL.Language.Tests;

public sealed class LexerTests
{
    [Fact]
    public void Advance_Should_ReadEveryPunctuator() => Assert.Equal(
        "Bang Dollar Ampersand ParenLeft ParenRight Spread Colon EqualsSign At BracketLeft BracketRight BraceLeft Pipe BraceRight",
        KindsOf("!$&()...:=@[]{|}"));

    [Fact]
    public void Advance_Should_SkipIgnoredTokens() =>
        Assert.Equal("Name Name Name Name", KindsOf("\uFEFFa,,\t b # comment \uD83D\uDE00\r\n\uFEFFc#\rd#"));

    [Theory]
    [InlineData("0", "Int")]
    [InlineData("-10", "Int")]
    [InlineData("123456789012345678901234567890", "Int")]
    [InlineData("-0.5", "Float")]
    [InlineData("1e5", "Float")]
    [InlineData("1E+5", "Float")]
    [InlineData("6.02e-23", "Float")]
    [InlineData("1-1", "Int Int")]
    [InlineData("1\"a\"", "Int String")]
    [InlineData("_a1_", "Name")]
    [InlineData("\"\"", "String")]
    [InlineData("\"\"\"\"\"\"", "BlockString")]
    [InlineData("\"\" \"\"", "String String")]
    public void Advance_Should_TellTheKind(string text, string kinds) => Assert.Equal(kinds, KindsOf(text));

    [Theory]
    [InlineData("\"thi đua\"", "thi đua")]
    [InlineData("""
        "\"\\\/\b\f\n\r\t"
        """, "\"\\/\b\f\n\r\t")]
    [InlineData("\"\\u0041\\u00e9\\uFFFF\"", "A\u00e9\uFFFF")]
    [InlineData("\"\\u{41}\\u{1F600}\\u{0010FFFF}\"", "A\uD83D\uDE00\U0010FFFF")]
    [InlineData("\"x\\uD83D\\uDE00y\"", "x\uD83D\uDE00y")]
    [InlineData("\"tab\there \u0001\"", "tab\there \u0001")]
    public void StringValue_Should_ResolveEscapes(string text, string value)
    {
        var lexer = new Lexer(new Source(Encoding.UTF8.GetBytes(text)));
        lexer.Advance();

        Assert.Equal(value, lexer.StringValue);
    }

    [Fact]
    public void Advance_Should_TellWhereTokensAre()
    {
        var lexer = new Lexer(new Source("  ab  \"c\""u8.ToArray()));
        lexer.Advance();
        Assert.Equal((2, 4, 0), (lexer.Start, lexer.End, lexer.PreviousEnd));
        lexer.Advance();
        Assert.Equal((6, 9, 4), (lexer.Start, lexer.End, lexer.PreviousEnd));
        lexer.Advance();
        lexer.Advance();
        Assert.Equal((TokenKind.EndOfFile, 9, 9), (lexer.Kind, lexer.Start, lexer.End));
    }

    private static string KindsOf(string text)
    {
        var lexer = new Lexer(new Source(Encoding.UTF8.GetBytes(text)));
        var kinds = new List<TokenKind>();
        for (lexer.Advance(); lexer.Kind != TokenKind.EndOfFile; lexer.Advance())
        {
            kinds.Add(lexer.Kind);
        }

        return string.Join(' ', kinds);
    }
}
