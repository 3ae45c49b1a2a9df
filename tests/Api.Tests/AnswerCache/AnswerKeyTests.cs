using System.Text;
using OpenEmulationData.Api.AnswerCache;
using OpenEmulationData.Api.GraphQL;

namespace OpenEmulationData.Api.Tests.AnswerCache;

public sealed class AnswerKeyTests
{
    private const string Request = """{"query": "query ($a: Int, $b: Int) { x }", "operationName": "n", "variables": {"a": 1, "b": {"c": 2}}}""";

    [Theory]
    [InlineData("""{"variables": {"b": {"c": 2}, "a": 1}, "operationName": "n", "query": "query ($a: Int, $b: Int) { x }"}""")]
    [InlineData("""{"query": "query ($a: Int, $b: Int) { x }", "operationName": "n", "variables": { "a": 1, "b":{"c": 2} }, "extensions": {}}""")]
    public void Key_Should_BeTheSame_When_TheRequestIsWrittenDifferently(string other) => Assert.Equal(Key(Request), Key(other));

    [Theory]
    [InlineData("""{"query": "query ($a: Int, $b: Int) { x } ", "operationName": "n", "variables": {"a": 1, "b": {"c": 2}}}""")]
    [InlineData("""{"query": "query ($a: Int, $b: Int) { x }", "variables": {"a": 1, "b": {"c": 2}}}""")]
    [InlineData("""{"query": "query ($a: Int, $b: Int) { x }", "operationName": "n", "variables": {"a": 2, "b": {"c": 2}}}""")]
    [InlineData("""{"query": "query ($a: Int, $b: Int) { x }", "operationName": "n", "variables": {"a": 1}}""")]
    [InlineData("""{"query": "query ($a: Int, $b: Int) { x }", "operationName": "n"}""")]
    public void Key_Should_Differ_When_TheAnswerMay(string other) => Assert.NotEqual(Key(Request), Key(other));

    [Theory]
    [InlineData("""{"order": {"a": 1, "b": 1}}""", """{"order": {"b": 1, "a": 1}}""")]
    [InlineData("""{"v": 1, "v": 2}""", """{"v": 2, "v": 1}""")]
    [InlineData("""{"v": 1, "\u0076": 2}""", """{"\u0076": 2, "v": 1}""")]
    [InlineData("""{"ab": 1}""", """{"a": "b1"}""")]
    public void Key_Should_Differ_When_TheOrderHasAMeaning(string variables, string other) =>
        Assert.NotEqual(Key($$"""{"query": "{ x }", "variables": {{variables}}}"""), Key($$"""{"query": "{ x }", "variables": {{other}}}"""));

    [Fact]
    public void Key_Should_Differ_When_TheAnswerIsWrittenDifferently() =>
        Assert.Equal(3, new[] { Key(Request), Key(Request, MediaTypes.GraphQLResponse), Key(Request, reportsCost: true) }.Distinct().Count());

    [Fact]
    public void Key_Should_NotBeMade_When_TheVariablesAreLarge()
    {
        using var parameters = JsonBodyReader.Read(Encoding.UTF8.GetBytes($$$"""{"query": "{ x }", "variables": {"v": "{{{new string('a', 5_000)}}}"}}"""), 64);

        Assert.Null(AnswerKey.Of(parameters, MediaTypes.Json, reportsCost: false));
    }

    private static string Key(string request, string mediaType = MediaTypes.Json, bool reportsCost = false)
    {
        using var parameters = JsonBodyReader.Read(Encoding.UTF8.GetBytes(request), 64);
        using var key = AnswerKey.Of(parameters, mediaType, reportsCost)!.Value;
        return Convert.ToHexString(key.Bytes);
    }
}
