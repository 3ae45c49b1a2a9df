using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace OpenEmulationData.GraphQL.Language.Tests;

public sealed class SyntaxPropertyTests
{
    private static readonly string[] Fragments =
    [
        "{", "}", "(", ")", "[", "]", "...", ".", "on", "@", "$", ":", "=", "!", "|", "&", "#c\n", "-", "0", "1.", "1e3", "a",
        "true", "null", "\"", "\"\"\"", "\"a\"", "\\", "\\u", "\\u{", "{a(b:", "query", "fragment F on T", "extend", "type T",
        "schema", "enum E", "union U =", "input I", "directive @d", "implements", "repeatable", "\n", "\r", "\uFEFF", "đ", "\0",
    ];

    [Fact]
    public void Parse_Should_UndoPrint_When_DocumentIsExecutable() =>
        Check(SyntaxGenerator.ExecutableDocuments, ParseUndoesPrint, tests: 200);

    [Fact]
    public void Parse_Should_UndoPrint_When_DocumentIsOfTheTypeSystem() =>
        Check(SyntaxGenerator.TypeSystemDocuments, ParseUndoesPrint, tests: 200);

    [Fact]
    public void Parse_Should_ThrowNothingButSyntaxException_When_BytesAreArbitrary() =>
        Check(Gen.Choose(0, 255).Select(code => (byte)code).ArrayOf(), ParsesOrRefuses, tests: 2_000);

    [Fact]
    public void Parse_Should_ThrowNothingButSyntaxException_When_TokensAreArbitrary() =>
        Check(
            Gen.Elements(Fragments).ArrayOf().Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts))),
            ParsesOrRefuses,
            tests: 5_000);

    [Fact]
    public void Parse_Should_ThrowNothingButSyntaxException_When_DocumentIsCutOrDamaged() =>
        Check(
            from document in Gen.OneOf(SyntaxGenerator.ExecutableDocuments, SyntaxGenerator.TypeSystemDocuments)
            let body = Encoding.UTF8.GetBytes(SyntaxPrinter.Print(document))
            from place in Gen.Choose(0, body.Length - 1)
            from code in Gen.Choose(0, 255)
            from cut in Gen.Elements(true, false)
            select cut ? body[..place] : [.. body[..place], (byte)code, .. body[(place + 1)..]],
            ParsesOrRefuses,
            tests: 500);

    private static bool ParseUndoesPrint(DocumentNode document)
    {
        var printed = SyntaxPrinter.Print(document);
        var parsed = Parser.Parse(printed, ParserOptions.Unlimited);
        Assert.Equal(SyntaxDump.Of(document), SyntaxDump.Of(parsed));
        Assert.Equal(printed, SyntaxPrinter.Print(parsed));
        return true;
    }

    private static bool ParsesOrRefuses(byte[] body)
    {
        try
        {
            Parser.Parse(body, ParserOptions.Unlimited);
            return true;
        }
        catch (SyntaxException exception)
        {
            return exception.Offset >= 0 && exception.Offset <= body.Length;
        }
    }

    private static void Check<T>(Gen<T> values, Func<T, bool> holds, int tests) => Prop
        .ForAll(values.ToArbitrary(), holds)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(tests).WithReplay(2025, 9));
}
