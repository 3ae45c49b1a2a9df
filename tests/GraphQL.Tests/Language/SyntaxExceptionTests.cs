namespace OpenEmulationData.GraphQL.Language.Tests;

/// <summary>Messages and locations of graphql-js 16, which client developers know by heart.</summary>
public sealed class SyntaxExceptionTests
{
    [Theory]
    [InlineData("{a(b:\"\\", "Invalid character escape sequence: \"\\\".", 1, 7)]
    [InlineData("{a(b:\"\\u", "Invalid Unicode escape sequence: \"\\u\".", 1, 7)]
    [InlineData("{a(b:\"\\u{", "Invalid Unicode escape sequence: \"\\u{\".", 1, 7)]
    [InlineData("{a(b:\"\\u{12", "Invalid Unicode escape sequence: \"\\u{12\".", 1, 7)]
    [InlineData("{a(b:\"\\uD83D\\u00e9\")}", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 7)]
    [InlineData("{a(b:\"\\uDE00\")}", "Invalid Unicode escape sequence: \"\\uDE00\".", 1, 7)]
    [InlineData("{a(b:'x')}", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 6)]
    [InlineData("{a(b:\"\n\")}", "Unterminated string.", 1, 7)]
    [InlineData("{a(b:\"\"\"", "Unterminated string.", 1, 9)]
    [InlineData("{a(b:00)}", "Invalid number, unexpected digit after 0: \"0\".", 1, 7)]
    [InlineData("{a(b:-)}", "Invalid number, expected digit but got: \")\".", 1, 7)]
    [InlineData("{a(b:1.)}", "Invalid number, expected digit but got: \")\".", 1, 8)]
    [InlineData("{a(b:1.e)}", "Invalid number, expected digit but got: \"e\".", 1, 8)]
    [InlineData("{a(b:1e)}", "Invalid number, expected digit but got: \")\".", 1, 8)]
    [InlineData("{a(b:1.2.3)}", "Invalid number, expected digit but got: \".\".", 1, 9)]
    [InlineData("{a(b:0xF)}", "Invalid number, expected digit but got: \"x\".", 1, 7)]
    [InlineData("{a(b:1_)}", "Invalid number, expected digit but got: \"_\".", 1, 7)]
    [InlineData("{a(b:-a)}", "Invalid number, expected digit but got: \"a\".", 1, 7)]
    [InlineData("..", "Unexpected character: \".\".", 1, 1)]
    [InlineData("{a ..b}", "Unexpected character: \".\".", 1, 4)]
    [InlineData("\u00e9", "Unexpected character: U+00E9.", 1, 1)]
    [InlineData("\r\n\r\n  ?", "Unexpected character: \"?\".", 3, 3)]
    [InlineData("{\n\ta: ?}", "Unexpected character: \"?\".", 2, 5)]
    [InlineData("\ud83d\ude00", "Unexpected character: U+1F600.", 1, 1)]
    public void Parse_Should_RefuseAsGraphQLJsDoes_When_TokensAreMalformed(string text, string message, int line, int column) =>
        AssertRefused(() => Parser.Parse(text), message, line, column);

    [Theory]
    [InlineData("", "Unexpected <EOF>.", 1, 1)]
    [InlineData("{", "Expected Name, found <EOF>.", 1, 2)]
    [InlineData("}", "Unexpected \"}\".", 1, 1)]
    [InlineData("{a", "Expected Name, found <EOF>.", 1, 3)]
    [InlineData("{a(", "Expected Name, found <EOF>.", 1, 4)]
    [InlineData("{ a(b:$) }", "Expected Name, found \")\".", 1, 8)]
    [InlineData("query", "Expected \"{\", found <EOF>.", 1, 6)]
    [InlineData("query Q", "Expected \"{\", found <EOF>.", 1, 8)]
    [InlineData("query Q(", "Expected \"$\", found <EOF>.", 1, 9)]
    [InlineData("query Q($", "Expected Name, found <EOF>.", 1, 10)]
    [InlineData("query Q($a", "Expected \":\", found <EOF>.", 1, 11)]
    [InlineData("query Q($a:", "Expected Name, found <EOF>.", 1, 12)]
    [InlineData("query Q($a: [I", "Expected \"]\", found <EOF>.", 1, 15)]
    [InlineData("query Q($a: I = $b) {a}", "Unexpected variable \"$b\" in constant value.", 1, 17)]
    [InlineData("query Q($a: I = $) {a}", "Unexpected \"$\".", 1, 17)]
    [InlineData("fragment on on T {a}", "Unexpected Name \"on\".", 1, 10)]
    [InlineData("fragment F on {a}", "Expected Name, found \"{\".", 1, 15)]
    [InlineData("{...on}", "Expected Name, found \"}\".", 1, 7)]
    [InlineData("{...}", "Expected \"{\", found \"}\".", 1, 5)]
    [InlineData("{... on T}", "Expected \"{\", found \"}\".", 1, 10)]
    [InlineData("{...on on}", "Expected \"{\", found \"}\".", 1, 10)]
    [InlineData("# c", "Unexpected <EOF>.", 1, 4)]
    [InlineData("#", "Unexpected <EOF>.", 1, 2)]
    [InlineData("{a()}", "Expected Name, found \")\".", 1, 4)]
    [InlineData("{a: }", "Expected Name, found \"}\".", 1, 5)]
    [InlineData("{a:b:c}", "Expected Name, found \":\".", 1, 5)]
    [InlineData("{a @}", "Expected Name, found \"}\".", 1, 5)]
    [InlineData("{a @b(}", "Expected Name, found \"}\".", 1, 7)]
    [InlineData("fragment F($a: Int) on T {a}", "Expected \"on\", found \"(\".", 1, 11)]
    public void Parse_Should_RefuseAsGraphQLJsDoes_When_OperationsAreMalformed(string text, string message, int line, int column) =>
        AssertRefused(() => Parser.Parse(text), message, line, column);

    [Theory]
    [InlineData("\"d\" {a}", "Unexpected description, descriptions are not supported on shorthand queries.", 1, 1)]
    [InlineData("\"d\" extend type T {a:Int}", "Unexpected description, only GraphQL definitions support descriptions.", 1, 1)]
    [InlineData("\"d\"", "Unexpected <EOF>.", 1, 4)]
    [InlineData("\"d\" 4", "Unexpected Int \"4\".", 1, 5)]
    [InlineData("\"d\" foo", "Unexpected description, only GraphQL definitions support descriptions.", 1, 1)]
    [InlineData("extend", "Unexpected <EOF>.", 1, 7)]
    [InlineData("extend foo", "Unexpected Name \"foo\".", 1, 8)]
    [InlineData("extend \"d\"", "Unexpected String \"d\".", 1, 8)]
    [InlineData("extend type T", "Unexpected <EOF>.", 1, 14)]
    [InlineData("extend schema", "Unexpected <EOF>.", 1, 14)]
    [InlineData("extend directive @a on FIELD", "Unexpected Name \"directive\".", 1, 8)]
    [InlineData("type T {}", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("type T { a }", "Expected \":\", found \"}\".", 1, 12)]
    [InlineData("enum E { true }", "Name \"true\" is reserved and cannot be used for an enum value.", 1, 10)]
    [InlineData("enum E { \"d\" null }", "Name \"null\" is reserved and cannot be used for an enum value.", 1, 14)]
    [InlineData("union U =", "Expected Name, found <EOF>.", 1, 10)]
    [InlineData("union U = |", "Expected Name, found <EOF>.", 1, 12)]
    [InlineData("directive @a on", "Expected Name, found <EOF>.", 1, 16)]
    [InlineData("directive @a on FOO", "Unexpected Name \"FOO\".", 1, 17)]
    [InlineData("directive @a on \"x\"", "Expected Name, found String \"x\".", 1, 17)]
    [InlineData("directive @a repeatable", "Expected \"on\", found <EOF>.", 1, 24)]
    [InlineData("type A implements B, C {a:Int}", "Unexpected Name \"C\".", 1, 22)]
    [InlineData("type A implements B & C & {a:Int}", "Expected Name, found \"{\".", 1, 27)]
    [InlineData("input I { a(b:Int): Int }", "Expected \":\", found \"(\".", 1, 12)]
    [InlineData("schema {}", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("schema { foo: A }", "Unexpected Name \"foo\".", 1, 10)]
    [InlineData("schema { \"x\": A }", "Expected Name, found String \"x\".", 1, 10)]
    public void Parse_Should_RefuseAsGraphQLJsDoes_When_TypeSystemIsMalformed(string text, string message, int line, int column) =>
        AssertRefused(() => Parser.Parse(text), message, line, column);

    [Theory]
    [InlineData("[1", "Unexpected <EOF>.", 1, 3)]
    [InlineData("{a", "Expected \":\", found <EOF>.", 1, 3)]
    [InlineData("{a:", "Unexpected <EOF>.", 1, 4)]
    [InlineData("{a:1", "Expected Name, found <EOF>.", 1, 5)]
    [InlineData("1 2", "Expected <EOF>, found Int \"2\".", 1, 3)]
    [InlineData("", "Unexpected <EOF>.", 1, 1)]
    [InlineData("\"\"\"\"\"\" \"\"", "Expected <EOF>, found String \"\".", 1, 8)]
    [InlineData("1\u00e9", "Unexpected character: U+00E9.", 1, 2)]
    [InlineData("\"\u00e9\\q\"", "Invalid character escape sequence: \"\\q\".", 1, 3)]
    [InlineData("\"\"\"\r\n  \n\r\r\"\"\"\"", "Unterminated string.", 5, 5)]
    [InlineData("\"\"\"\"\"\"\"\"", "Expected <EOF>, found String \"\".", 1, 7)]
    [InlineData("\"\"\"\r\na\r\t\n\\\"\"\"\"\"\"\"", "Unterminated string.", 4, 9)]
    [InlineData("\"\"\"  \r\n\r\t\\  \"\"\"\"", "Unterminated string.", 3, 9)]
    [InlineData("\"\"\"\t \t\u00e9  \r\n\\\"\"\"", "Unterminated string.", 2, 5)]
    [InlineData("\"\"\"b c\r\n\"b c\\\r  \\\"\"\"\"", "Unterminated string.", 3, 8)]
    [InlineData("\"\"\" a\nb c\u00e9 \t\"\\\"\"\"", "Unterminated string.", 2, 12)]
    [InlineData("\"\"\"\r\n\rb cb c\"\"\"\"", "Unterminated string.", 3, 11)]
    [InlineData("\"\"\"\tab c\"a\r\n\t\taa\r\"\"\"\"", "Unterminated string.", 3, 5)]
    [InlineData("\"\"\"\t\\\"\"\"", "Unterminated string.", 1, 9)]
    [InlineData("\"\"\"\r\n\"a\n\n\\\"\"\"\r\\\"\"\"", "Unterminated string.", 5, 5)]
    public void ParseValue_Should_RefuseAsGraphQLJsDoes_When_ValueIsMalformed(string text, string message, int line, int column) =>
        AssertRefused(() => Parser.ParseValue(text), message, line, column);

    [Theory]
    [InlineData("$a", "Unexpected variable \"$a\" in constant value.", 1, 1)]
    [InlineData("[$a]", "Unexpected variable \"$a\" in constant value.", 1, 2)]
    [InlineData("{a:$b}", "Unexpected variable \"$b\" in constant value.", 1, 4)]
    public void ParseConstantValue_Should_RefuseAsGraphQLJsDoes_When_ValueIsMalformed(string text, string message, int line, int column) =>
        AssertRefused(() => Parser.ParseConstantValue(text), message, line, column);

    [Theory]
    [InlineData("ID!!", "Expected <EOF>, found \"!\".", 1, 4)]
    [InlineData("[", "Expected Name, found <EOF>.", 1, 2)]
    [InlineData("[ID", "Expected \"]\", found <EOF>.", 1, 4)]
    [InlineData("[]", "Expected Name, found \"]\".", 1, 2)]
    [InlineData("!", "Expected Name, found \"!\".", 1, 1)]
    [InlineData("ID]", "Expected <EOF>, found \"]\".", 1, 3)]
    [InlineData("", "Expected Name, found <EOF>.", 1, 1)]
    [InlineData("$x", "Expected Name, found \"$\".", 1, 1)]
    [InlineData("\"x\"", "Expected Name, found String \"x\".", 1, 1)]
    public void ParseType_Should_RefuseAsGraphQLJsDoes_When_TypeIsMalformed(string text, string message, int line, int column) =>
        AssertRefused(() => Parser.ParseType(text), message, line, column);

    [Theory]
    [InlineData(new byte[] { (byte)'{', 0xC3, (byte)'}' }, "Invalid character: byte 0xC3 is not part of valid UTF-8.", 1, 2)]
    [InlineData(new byte[] { (byte)'#', (byte)'\n', 0xFF }, "Invalid character: byte 0xFF is not part of valid UTF-8.", 2, 1)]
    [InlineData(new byte[] { (byte)'"', 0xED, 0xA0, 0x80 }, "Invalid character: byte 0xED is not part of valid UTF-8.", 1, 2)]
    public void Parse_Should_Refuse_When_BytesAreNotUtf8(byte[] body, string message, int line, int column) =>
        AssertRefused(() => Parser.Parse(body), message, line, column);

    [Fact]
    public void Parse_Should_Refuse_When_TextHasLoneSurrogate() =>
        AssertRefused(() => Parser.Parse("{ a(b: \"\uD83D\") }"), "Invalid character: U+D83D.", 1, 9);

    [Fact]
    public void Parse_Should_RefuseTypeSystem_When_OnlyExecutableIsAllowed() =>
        AssertRefused(
            () => Parser.Parse("{ a } type T", new ParserOptions { AllowTypeSystem = false }), "Unexpected Name \"type\".", 1, 7);

    private static void AssertRefused(Func<SyntaxNode> parse, string message, int line, int column)
    {
        var exception = Assert.Throws<SyntaxException>(parse);
        Assert.Equal("Syntax Error: " + message, exception.Message);
        Assert.Equal(new SourceLocation(line, column), exception.Location);
    }
}
