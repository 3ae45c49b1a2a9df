using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using OpenEmulationData.GraphQL.Tests.Execution;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Tests.Types;

/// <summary>Mutations written in C# become what HotChocolate's mutation convention makes of them.</summary>
public sealed class MutationFieldsTests
{
    private static readonly TypeSystem.Schema s_schema = new SchemaBuilder().AddTypes([typeof(CageQueries), typeof(CageMutations)]).Build();

    [Theory]
    [InlineData("type Mutation {")]
    [InlineData("): OpenCagePayload! @cost(weight: \"10\") @authorize(policy: \"Keeper\")")]
    [InlineData("input OpenCageInput {")]
    [InlineData("  number: Int!")]
    [InlineData("  note: String\n")]
    [InlineData("  cage: Cage\n")]
    [InlineData("  errors: [OpenCageError!]")]
    [InlineData("union OpenCageError = CageNotFound")]
    [InlineData("type CageNotFound implements Error {")]
    [InlineData("type CloseCagesPayload {")]
    public void Schema_Should_HaveTheConvention(string line) => Assert.Contains(line, SchemaPrinter.Print(s_schema), StringComparison.Ordinal);

    [Fact]
    public async Task Payload_Should_HaveWhatTheMethodReturns() => Assert.Equal(
        """{"data":{"openCage":{"cage":{"number":7,"note":"x"},"errors":null}}}""",
        await AskAsync("""mutation { openCage(input: { number: 7, note: "x" }) { cage { number note } errors { __typename } } }""", "Keeper"));

    [Fact]
    public async Task Payload_Should_HaveTheErrors_When_TheMethodThrowsOneThatItDeclares() => Assert.Equal(
        """{"data":{"openCage":{"cage":null,"errors":[{"message":"There is no cage 0.","number":0}]}}}""",
        await AskAsync("mutation { openCage(input: { number: 0 }) { cage { number } errors { ... on Error { message } ... on CageNotFound { number } } } }", "Keeper"));

    [Fact]
    public async Task Mutation_Should_BeRefused_When_ThePolicyIsMissing() => Assert.Contains(
        "AUTH_NOT_AUTHORIZED", await AskAsync("mutation { openCage(input: { number: 7 }) { cage { number } } }"), StringComparison.Ordinal);

    private static async Task<string> AskAsync(string query, params string[] policies)
    {
        var engine = new GraphQLEngine(s_schema, new GraphQLLimits(), NullLogger<GraphQLEngine>.Instance);
        return EngineHarness.ToJson(await engine.ExecuteAsync(new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(query),
            Services = new NoServices(),
            Policies = policies.ToHashSet(),
        }));
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}

/// <summary>A query type needs a field.</summary>
[QueryType]
internal static class CageQueries
{
    public static int GetCount() => 1;
}

/// <summary>Changes cages.</summary>
[MutationType]
internal static class CageMutations
{
    [Authorize(Policy = "Keeper"), Error<CageNotFound>]
    public static Task<Cage> OpenCageAsync(int number, string? note) =>
        number > 0 ? Task.FromResult(new Cage(number, note)) : throw new MutationException(new CageNotFound(number));

    public static bool CloseCages() => true;
}

/// <summary>A cage.</summary>
public sealed class Cage(int number, string? note)
{
    /// <summary>The number.</summary>
    public int Number => number;

    /// <summary>What to know.</summary>
    public string? Note => note;
}

/// <summary>There is no such cage.</summary>
public sealed class CageNotFound(int number) : IMutationError
{
    /// <summary>What is wrong.</summary>
    public string Message => $"There is no cage {number}.";

    /// <summary>The number asked for.</summary>
    public int Number => number;
}
