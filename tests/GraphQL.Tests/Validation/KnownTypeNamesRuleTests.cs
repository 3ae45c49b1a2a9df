namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class KnownTypeNamesRuleTests
{
    [Theory]
    [InlineData("query Q($a: ID) { human(id: $a) { ... on Being { ...F } } args { id(value: $a) any(value: 1) __typename } } fragment F on Human { name }")]
    [InlineData("{ __schema { types { ...F } } } fragment F on __Type { name }")]
    public void Type_Should_BeAccepted_When_TheSchemaHasIt(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "query Q($a: Strin, $b: [Nope!]!) { human(id: $a, name: $b) { ... on Bein { name } ...F } } fragment F on Humn { name }",
        "Unknown type \"Strin\". Did you mean \"String\"? @1:13",
        "Unknown type \"Nope\". @1:25",
        "Unknown type \"Bein\". Did you mean \"Being\"? @1:69",
        "Unknown type \"Humn\". Did you mean \"Human\"? @1:106")]
    [InlineData(
        "{ pet { ... on Dgo { name } } }",
        "Unknown type \"Dgo\". Did you mean \"Dog\"? @1:16")]
    [InlineData(
        "query Q($a: [[Boolea]]) { args { any(value: $a) } }",
        "Unknown type \"Boolea\". Did you mean \"Boolean\"? @1:15")]
    public void Type_Should_BeRefused_When_TheSchemaDoesNotHaveIt(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
