using BenchmarkDotNet.Attributes;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.Benchmarks;

/// <summary>Cutting a document into tokens.</summary>
[MemoryDiagnoser]
public class LexerBenchmarks
{
    private Source source = Source.Empty;

    /// <summary>Length of the document in bytes.</summary>
    [Params(1_000, 30_000)]
    public int Length { get; set; }

    /// <summary>Makes the document.</summary>
    [GlobalSetup]
    public void SetUp() => source = new Source(SampleDocument.OfLength(Length));

    /// <summary>Reads all tokens.</summary>
    /// <returns>Their number.</returns>
    [Benchmark]
    public int ReadTokens()
    {
        var lexer = new Lexer(source);
        var count = 0;
        for (lexer.Advance(); lexer.Kind != TokenKind.EndOfFile; lexer.Advance())
        {
            count++;
        }

        return count;
    }
}
