namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class UniqueOperationNamesRuleTests
{
    [Theory]
    [InlineData("fragment F on Root { text } { ...F }")]
    [InlineData("{ text }")]
    [InlineData("query A { text }")]
    [InlineData("query A { text } query B { text }")]
    [InlineData("query A { text } mutation B { again } subscription C { other }")]
    [InlineData("query A { ...A } fragment A on Root { text }")]
    public void Operations_Should_BeAccepted_When_TheirNamesDiffer(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "query A { text } query A { pet { name } }",
        "There can be only one operation named \"A\". @1:7, 1:24")]
    [InlineData(
        "query A { text } mutation A { again }",
        "There can be only one operation named \"A\". @1:7, 1:27")]
    [InlineData(
        "query A { text } subscription A { other }",
        "There can be only one operation named \"A\". @1:7, 1:31")]
    [InlineData(
        "query A { text } query A { text } query A { text }",
        "There can be only one operation named \"A\". @1:7, 1:24",
        "There can be only one operation named \"A\". @1:7, 1:41")]
    public void Operations_Should_BeRefused_When_TheyShareAName(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
