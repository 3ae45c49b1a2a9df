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
