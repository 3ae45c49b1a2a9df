namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class LoneAnonymousOperationRuleTests
{
    [Theory]
    [InlineData("{ text }")]
    [InlineData("query A { text } query B { text }")]
    [InlineData("{ ...F } fragment F on Root { text }")]
    public void AnonymousOperation_Should_BeAccepted_When_ItIsAlone(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ text } { pet { name } }",
        "This anonymous operation must be the only defined operation. @1:1",
        "This anonymous operation must be the only defined operation. @1:10")]
    [InlineData(
        "{ text } query A { text }",
        "This anonymous operation must be the only defined operation. @1:1")]
    [InlineData(
        "{ text } mutation M { again }",
        "This anonymous operation must be the only defined operation. @1:1")]
    [InlineData(
        "{ text } subscription S { other }",
        "This anonymous operation must be the only defined operation. @1:1")]
    public void AnonymousOperation_Should_BeRefused_When_ThereAreOthers(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
