namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class UniqueArgumentNamesRuleTests
{
    [Theory]
    [InlineData("{ text }")]
    [InlineData("{ args { int(value: 1) string(value: \"x\") } }")]
    [InlineData("{ text @needs(level: 1, note: \"n\") any @again(n: 1) @again(n: 1) }")]
    public void Arguments_Should_BeAccepted_When_EachIsGivenOnce(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ args { int(value: 1, value: 1) } }",
        "There can be only one argument named \"value\". @1:14, 1:24")]
    [InlineData(
        "{ args { int(value: 1, value: 1, value: 1) } }",
        "There can be only one argument named \"value\". @1:14, 1:24, 1:34")]
    [InlineData(
        "{ args { mixed(x: 1, y: 1, y: 2, x: 2) } }",
        "There can be only one argument named \"x\". @1:16, 1:34",
        "There can be only one argument named \"y\". @1:22, 1:28")]
    [InlineData(
        "{ text @again(n: 1, n: 1) any @needs(level: 1, note: \"a\", note: \"b\", level: 2) }",
        "There can be only one argument named \"n\". @1:15, 1:21",
        "There can be only one argument named \"level\". @1:38, 1:70",
        "There can be only one argument named \"note\". @1:48, 1:59")]
    public void Arguments_Should_BeRefused_When_OneIsGivenTwice(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
