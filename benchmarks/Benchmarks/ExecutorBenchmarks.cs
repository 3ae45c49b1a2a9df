using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Logging.Abstractions;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.Planning;

namespace OpenEmulationData.Benchmarks;

/// <summary>From a parsed document to the bytes of its answer: planning, executing an operation that is planned, and writing what it gave.</summary>
[MemoryDiagnoser]
public class ExecutorBenchmarks : IServiceProvider
{
    private readonly GraphQLEngine engine = new(SampleEngine.Schema, new GraphQLLimits(), NullLogger<GraphQLEngine>.Instance);
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly byte[] text = SampleDocument.OfLength(1);
    private readonly JsonDocument variables = JsonDocument.Parse("""{"first": 20}""");
    private DocumentNode document = new() { Definitions = [] };
    private GraphQLResponse response = null!;

    /// <summary>Length of the answer in bytes.</summary>
    public int Length { get; private set; }

    /// <summary>Parses the document, and runs it once.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        document = Parser.Parse(text);
        response = Execute();
        Length = Write();
        if (response.HasErrors)
        {
            throw new InvalidOperationException(response.Errors[0].Message);
        }
    }

    /// <summary>Plans the operation.</summary>
    [Benchmark]
    public object Plan() => OperationPlanner.Plan(engine.Schema, document, OperationPlanner.FindOperation(document, null));

    /// <summary>Runs the operation; its plan is known.</summary>
    [Benchmark]
    public GraphQLResponse Execute() => engine.ExecuteAsync(
        new GraphQLRequest { Document = text, Variables = variables.RootElement, Services = this }).AsTask().GetAwaiter().GetResult();

    /// <summary>Writes the answer.</summary>
    /// <returns>Its length.</returns>
    [Benchmark]
    public int Write()
    {
        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            response.WriteTo(writer);
        }

        return buffer.WrittenCount;
    }

    object? IServiceProvider.GetService(Type serviceType) => null;
}
