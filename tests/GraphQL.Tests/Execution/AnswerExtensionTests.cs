using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Tests.Execution;

public sealed class AnswerExtensionTests
{
    [Fact]
    public async Task Entries_Should_BeBesideTheData_When_TheOperationRan() => Assert.Equal(
        """{"data":{"__typename":"Query"},"extensions":{"cost":{"operationCost":0,"maximumCost":5000},"a":1,"b":["x",null]}}""",
        await AskAsync("{ __typename }", reportCost: true, new Entry("a", 1), new Entry("b", new object?[] { "x", null })));

    [Fact]
    public async Task Entry_Should_BeLeftOut_When_ItFails() => Assert.Equal(
        """{"data":{"__typename":"Query"},"extensions":{"b":true}}""",
        await AskAsync("{ __typename }", reportCost: false, new Entry("a", null), new Entry("b", true)));

    [Fact]
    public async Task Entries_Should_BeLeftOut_When_TheOperationDidNotRun() => Assert.DoesNotContain(
        "\"entry\"", await AskAsync("{ unknown }", reportCost: false, new Entry("entry", 1)), StringComparison.Ordinal);

    private static async Task<string> AskAsync(string query, bool reportCost, params IReadOnlyList<IAnswerExtension> extensions)
    {
        Schema schema = SchemaBuilder.FromSdl("type Query { a: Int }").BindResolver("Query.a", EngineHarness.Each(static _ => 1)).Build();
        GraphQLEngine engine = new(schema, new GraphQLLimits(), NullLogger<GraphQLEngine>.Instance, extensions);
        return EngineHarness.ToJson(await engine.ExecuteAsync(
            new GraphQLRequest { Document = Encoding.UTF8.GetBytes(query), Services = EngineHarness.EmptyServices.Instance, ReportCost = reportCost }));
    }

    /// <summary>Says the same of every answer; null is a fault.</summary>
    private sealed class Entry(string name, object? value) : IAnswerExtension
    {
        public string Name => name;

        public ValueTask<object?> GetValueAsync(RequestContext request, CancellationToken cancellationToken) =>
            ValueTask.FromResult(value ?? throw new InvalidOperationException("There is none."))!;
    }
}
