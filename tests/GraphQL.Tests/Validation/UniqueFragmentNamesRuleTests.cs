namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class UniqueFragmentNamesRuleTests
{
    [Theory]
    [InlineData("{ text }")]
    [InlineData("{ ...F } fragment F on Root { text }")]
    [InlineData("{ ...A ...B ... on Root { text } ... on Root { text } } fragment A on Root { text } fragment B on Root { any }")]
    [InlineData("query F { ...F } fragment F on Root { text }")]
    public void Fragments_Should_BeAccepted_When_TheirNamesDiffer(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ ...F } fragment F on Root { text } fragment F on Root { any }",
        "There can be only one fragment named \"F\". @1:19, 1:47")]
    [InlineData(
        "fragment F on Root { text } fragment F on Root { any } fragment F on Root { text }",
        "There can be only one fragment named \"F\". @1:10, 1:38",
        "There can be only one fragment named \"F\". @1:10, 1:65",
        "Fragment \"F\" is never used. @1:1",
        "Fragment \"F\" is never used. @1:29",
        "Fragment \"F\" is never used. @1:56")]
    public void Fragments_Should_BeRefused_When_TheyShareAName(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
