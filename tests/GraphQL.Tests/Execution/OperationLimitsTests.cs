using System.Globalization;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Tests.Execution;

/// <summary>The limits that hold once an operation is planned: its cost and its time.</summary>
public sealed class OperationLimitsTests
{
    private const string Sdl = "type Query { a: String b: [Query] }";
    private const string Query = "{ a x: a b { a } }";

    [Fact]
    public async Task Operation_Should_BeRefused_When_ItCostsMore()
    {
        var report = await With(new GraphQLLimits()).ExecuteAsync(Query, reportCost: true);
        var cost = double.Parse(report.Split("\"operationCost\":")[1].Split(',')[0], CultureInfo.InvariantCulture);

        Assert.DoesNotContain("errors", await With(new GraphQLLimits { Cost = cost }).ExecuteAsync(Query), StringComparison.Ordinal);
        Assert.Contains(
            $"\"limit\":\"cost\",\"maximum\":{(cost - 1).ToString(CultureInfo.InvariantCulture)},\"found\":{cost.ToString(CultureInfo.InvariantCulture)}",
            await With(new GraphQLLimits { Cost = cost - 1 }).ExecuteAsync(Query),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operation_Should_CostTheSame_When_TheReportIsNotAsked()
    {
        Assert.Contains("\"maximumCost\":5000", await With(new GraphQLLimits()).ExecuteAsync(Query, reportCost: true), StringComparison.Ordinal);
        Assert.DoesNotContain("extensions", await With(new GraphQLLimits()).ExecuteAsync(Query), StringComparison.Ordinal);
    }

    /// <summary>A price that was found once is kept where it can be no other.</summary>
    [Theory]
    [InlineData(3, "query ($v: Int!) { many(first: $v) { a } }", "1", "50", "2")]
    [InlineData(3, "query ($v: Int) { many(first: $v) { a } }", "null", "50", "2")]
    [InlineData(2, "query ($v: Boolean!) { a many @include(if: $v) { a } }", "false", "true", "false")]
    [InlineData(2, "query ($v: Boolean!) { a ... @skip(if: $v) { many { a } } }", "false", "true", "false")]
    [InlineData(1, "query ($v: [Int!]!) { found(where: { any: [{ a: { eq: 1 } }], in: $v }) { a } }", "[]", "[1,2]", "[]")]
    [InlineData(3, "query ($v: Filter!) { found(where: $v) { a } }", """{"a":{"eq":1}}""", """{"a":{"eq":1},"in":[1]}""", """{"any":[{},{"in":[1]}]}""")]
    [InlineData(2, "query ($v: Filter) { found(where: $v) { a } }", "null", """{"a":{"eq":1},"in":[1]}""", "{}")]
    [InlineData(1, "query ($v: Int!) { found(where: { a: { eq: $v } }) { a } }", "1", "2", "3")]
    [InlineData(2, "query ($v: Int) { found(where: { a: { eq: $v } }) { a } }", "1", "null", "3")]
    public async Task Operation_Should_CostWhatItsVariablesAskFor_When_ItCameBefore(int distinct, string query, params string[] values)
    {
        const string Priced = """
            directive @cost(weight: String!) on ARGUMENT_DEFINITION | FIELD_DEFINITION | INPUT_FIELD_DEFINITION
            directive @listSize(slicingArguments: [String!], assumedSize: Int) on FIELD_DEFINITION
            input Filter { a: Numbers @cost(weight: "3") in: [Int!] @cost(weight: "7") any: [Filter!] @cost(weight: "2") }
            input Numbers { eq: Int @cost(weight: "5") }
            type Query { a: String @cost(weight: "1") many(first: Int): [Query] @listSize(slicingArguments: ["first"], assumedSize: 10) found(where: Filter): [Query] }
            """;
        EngineHarness New() => new(SchemaBuilder.FromSdl(Priced)
            .BindResolver("Query.a", EngineHarness.Each(static _ => "a"))
            .BindResolver("Query.many", EngineHarness.Each(static _ => null))
            .BindResolver("Query.found", EngineHarness.Each(static _ => null)));
        var known = New();
        HashSet<string> prices = [];
        foreach (var variables in values.Select(static v => $$"""{"v":{{v}}}"""))
        {
            var fresh = await New().ExecuteAsync(query, variables, reportCost: true);
            Assert.Contains("operationCost", fresh, StringComparison.Ordinal);
            Assert.Equal(fresh, await known.ExecuteAsync(query, variables, reportCost: true));
            prices.Add(fresh.Split("\"operationCost\":")[1]);
        }

        Assert.Equal(distinct, prices.Count);
    }

    [Fact]
    public async Task Operation_Should_BeStopped_When_ItTakesLonger()
    {
        BatchResolver endless = static async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return [];
        };

        Assert.Contains(
            "The operation took longer than 0.05 s and was stopped.",
            await With(new GraphQLLimits { ExecutionTime = TimeSpan.FromMilliseconds(50) }, endless).ExecuteAsync(Query),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "errors", await With(new GraphQLLimits { ExecutionTime = TimeSpan.FromMinutes(1) }).ExecuteAsync(Query), StringComparison.Ordinal);
    }

    private static EngineHarness With(GraphQLLimits limits, BatchResolver? a = null) =>
        new(SchemaBuilder.FromSdl(Sdl).BindResolver("Query.a", a ?? EngineHarness.Each(static _ => "a")).BindResolver("Query.b", EngineHarness.Each(static _ => null)), limits);
}
