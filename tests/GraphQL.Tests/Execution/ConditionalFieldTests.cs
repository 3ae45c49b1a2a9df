namespace OpenEmulationData.GraphQL.Tests.Execution;

/// <summary>Fields that are asked for more than once, under conditions: their order and where their errors are.</summary>
public sealed class ConditionalFieldTests
{
    private const string Sdl = "type Query { a: String b: String }";

    private static readonly EngineHarness s_harness = EngineHarness.For(
        Sdl, ("Query.a", _ => "A"), ("Query.b", _ => new GraphQLError("No B")));

    [Theory]
    [InlineData("true", """{"data":{"a":"A","x":"A"}}""")]
    [InlineData("false", """{"data":{"x":"A","a":"A"}}""")]
    public async Task Fields_Should_BeInTheOrderOfWhatIsAskedFor_When_TheFirstOccurrenceIsSkipped(string first, string expected) => Assert.Equal(
        expected, await s_harness.ExecuteAsync("query ($first: Boolean!) { a @include(if: $first) x: a a }", $$"""{"first":{{first}}}"""));

    [Theory]
    [InlineData("true", """[{"line":1,"column":28},{"line":1,"column":51}]""")]
    [InlineData("false", """[{"line":1,"column":51}]""")]
    public async Task Error_Should_NameTheOccurrencesThatAreAskedFor(string first, string locations) => Assert.Contains(
        $"\"locations\":{locations}",
        await s_harness.ExecuteAsync("query ($first: Boolean!) { b @include(if: $first) b }", $$"""{"first":{{first}}}"""),
        StringComparison.Ordinal);

    [Fact]
    public async Task Error_Should_NameAnOccurrenceOnce_When_ItsFragmentIsSpreadAgain() => Assert.Contains(
        "\"locations\":[{\"line\":1,\"column\":81}],",
        await s_harness.ExecuteAsync("query ($c: Boolean = true) { ...F @include(if: $c) ...F } fragment F on Query { b }"),
        StringComparison.Ordinal);
}
