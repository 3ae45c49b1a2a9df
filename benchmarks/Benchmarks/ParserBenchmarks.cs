using BenchmarkDotNet.Attributes;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.Benchmarks;

/// <summary>Making a tree of a document, and a text of the tree.</summary>
[MemoryDiagnoser]
public class ParserBenchmarks
{
    private byte[] body = [];
    private DocumentNode document = new() { Definitions = [] };

    /// <summary>Length of the document in bytes.</summary>
    [Params(1_000, 30_000)]
    public int Length { get; set; }

    /// <summary>Makes the document.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        body = SampleDocument.OfLength(Length);
        document = Parse();
    }

    /// <summary>Parses the document.</summary>
    /// <returns>The tree.</returns>
    [Benchmark]
    public DocumentNode Parse() => Parser.Parse(body, ParserOptions.Unlimited);

    /// <summary>Prints the document.</summary>
    /// <returns>The text.</returns>
    [Benchmark]
    public string Print() => SyntaxPrinter.Print(document);
}
