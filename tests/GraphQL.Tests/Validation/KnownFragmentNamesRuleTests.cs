namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class KnownFragmentNamesRuleTests
{
    [Theory]
    [InlineData("{ human(id: 4) { ...A ... on Human { ...B } ... { name } } } fragment A on Human { name ...C } fragment B on Human { name } fragment C on Human { iq }")]
    public void Spread_Should_BeAccepted_When_TheFragmentIsDefined(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "query P { human(id: 4) { ...A ... on Human { ...B } } } fragment F on Human { name ...C } query Q { human { ...F } }",
        "Unknown fragment \"A\". @1:29",
        "Unknown fragment \"B\". @1:49",
        "Unknown fragment \"C\". @1:87")]
    public void Spread_Should_BeRefused_When_TheFragmentIsNotDefined(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
