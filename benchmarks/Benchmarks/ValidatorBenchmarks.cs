using BenchmarkDotNet.Attributes;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;
using OpenEmulationData.GraphQL.Validation;

namespace OpenEmulationData.Benchmarks;

/// <summary>Checking a document against a schema: one as clients write it, and ones made to be a lot of work.</summary>
[MemoryDiagnoser]
public class ValidatorBenchmarks
{
    private static readonly GraphQLLimits s_limits = new()
    {
        Fields = int.MaxValue,
        Aliases = int.MaxValue,
        FragmentVisits = int.MaxValue,
    };

    private readonly GraphQL.TypeSystem.Schema schema = SchemaBuilder.FromSdl(SampleDocument.Schema).Build();
    private DocumentNode document = new() { Definitions = [] };

    /// <summary>Which document: the name of a text in <see cref="SampleDocument"/>.</summary>
    [Params("Ordinary", "SameName", "SameNameNested", "Conflicts", "Fragments", "Operations")]
    public string Kind { get; set; } = "Ordinary";

    /// <summary>Length of the document in bytes.</summary>
    public int Length => document.Source.Body.Length;

    /// <summary>Makes the document.</summary>
    [GlobalSetup]
    public void SetUp() => document = Parser.Parse(Kind switch
    {
        "Ordinary" => System.Text.Encoding.UTF8.GetString(SampleDocument.OfLength(1)),
        "SameName" => $"{{ campaigns(first: 1) {{ nodes {{ {Repeat("name ", 3_980)} }} }} }}",
        "SameNameNested" => $"{{ campaigns(first: 1) {{ {Repeat("nodes { name } ", 990)} }} }}",
        "Conflicts" => $"{{ {Repeat("campaigns(first: 1) { totalCount } ", 200)} {Repeat("campaigns(first: 2) { totalCount } ", 200)} }}",
        "Fragments" => Fragments(120),
        "Operations" => Operations(200),
        _ => throw new InvalidOperationException(Kind),
    });

    /// <summary>Validates the document.</summary>
    /// <returns>The number of errors.</returns>
    [Benchmark]
    public int Validate() => Validator.Validate(schema, document, s_limits).Count;

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    /// <summary>Each fragment spreads the next one twice and conflicts with the first.</summary>
    private static string Fragments(int count)
    {
        var fragments = Enumerable.Range(0, count).Select(i =>
            $"fragment F{i} on Campaign {{ x: {(i == 0 ? "code" : "name")} organization {{ id }} ...F{Math.Min(i + 1, count)} ...F{Math.Min(i + 1, count)} }} ");
        var spreads = string.Concat(Enumerable.Range(0, count).Select(static i => $"...F{i} "));
        return $"{{ campaigns(first: 1) {{ nodes {{ {spreads} }} }} }} {string.Concat(fragments)} fragment F{count} on Campaign {{ name }}";
    }

    /// <summary>Each operation reaches a fragment with many uses of its variable.</summary>
    private static string Operations(int count)
    {
        var operations = string.Concat(Enumerable.Range(0, count).Select(static i => $"query Q{i}($a:Int){{...F}}"));
        return $"{operations} fragment F on Query {{ {Repeat("campaigns(first:$a){ totalCount } ", 110)} }}";
    }
}
