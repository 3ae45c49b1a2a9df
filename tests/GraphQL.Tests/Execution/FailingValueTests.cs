namespace OpenEmulationData.GraphQL.Tests.Execution;

/// <summary>Values that fail while they are completed: each fails alone.</summary>
public sealed class FailingValueTests
{
    private const string Sdl = """
        type Query { items: [String] text(a: Int! = 1): String pets: [Pet] any: Any }
        scalar Any
        interface Pet { name: String }
        type Dog implements Pet { name: String }
        type Stone { name: String }
        """;

    [Fact]
    public async Task List_Should_FailAlone_When_ItFailsWhileItIsRead()
    {
        var json = await EngineHarness.For(Sdl, ("Query.items", _ => Broken()), ("Query.text", _ => "fine")).ExecuteAsync("{ items text }");

        Assert.Contains("\"message\":\"Item lost\"", json, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"items\":null,\"text\":\"fine\"}}", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN, "String cannot represent value: NaN")]
    [InlineData(double.PositiveInfinity, "String cannot represent value: Infinity")]
    public async Task Text_Should_NotBeANumberThatIsNone(double value, string message) => Assert.Contains(
        message, await EngineHarness.For(Sdl, ("Query.text", _ => value)).ExecuteAsync("{ text }"), StringComparison.Ordinal);

    [Fact]
    public async Task Any_Should_FailBeforeAnythingIsWritten_When_JsonCannotHoldIt() => Assert.Contains(
        "Cannot represent value: [1, [NaN]]",
        await EngineHarness.For(Sdl, ("Query.any", _ => new object[] { 1, new[] { double.NaN } })).ExecuteAsync("{ any }"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Ghost", "Abstract type \\\"Pet\\\" was resolved to a type \\\"Ghost\\\" that does not exist inside the schema.")]
    [InlineData("Pet", "Abstract type \\\"Pet\\\" was resolved to a non-object type \\\"Pet\\\".")]
    [InlineData("Stone", "Runtime Object type \\\"Stone\\\" is not a possible type for \\\"Pet\\\".")]
    [InlineData(null, "Abstract type \\\"Pet\\\" must resolve to an Object type at runtime for field \\\"Query.pets\\\".")]
    public async Task Object_Should_HaveOneOfThePossibleTypes(string? typeName, string message)
    {
        var pets = new[] { new Dictionary<string, object?> { ["__typename"] = typeName } };

        var json = await EngineHarness.For(Sdl, ("Query.pets", _ => pets)).ExecuteAsync("{ pets { name } }");

        Assert.Contains(message, json, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"pets\":[null]}}", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Argument_Should_FailItsFieldAlone_When_ItsVariableIsNull() => Assert.Equal(
        """{"errors":[{"message":"Argument \"a\" of non-null type \"Int!\" must not be null.","locations":[{"line":1,"column":31}],"path":["text"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":{"text":null,"items":null}}""",
        await EngineHarness.For(Sdl, ("Query.items", _ => null)).ExecuteAsync("query ($a: Int = 1) { text(a: $a) items }", """{"a":null}"""));

    private static IEnumerable<string> Broken()
    {
        yield return "first";
        throw new GraphQLException("Item lost");
    }
}
