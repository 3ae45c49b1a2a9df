namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class UniqueVariableNamesRuleTests
{
    [Theory]
    [InlineData("query A($x: Int, $y: Int) { pets(first: $x) { name } args { int(value: $y) } } query B($x: String) { args { string(value: $x) } }")]
    public void Variables_Should_BeAccepted_When_TheirNamesDiffer(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "query A($x: Int, $x: Int, $x: String) { args { any(value: $x) } }",
        "There can be only one variable named \"$x\". @1:10, 1:19, 1:28",
        "Variable \"$x\" of type \"String\" used in position expecting type \"Any\". @1:27, 1:59")]
    [InlineData(
        "query A($x: Int, $y: Int, $y: Int, $x: Int) { pets(first: $x) { name } args { int(value: $y) } } query B($x: Int, $x: Int) { pets(first: $x) { name } }",
        "There can be only one variable named \"$x\". @1:10, 1:37",
        "There can be only one variable named \"$y\". @1:19, 1:28",
        "There can be only one variable named \"$x\". @1:107, 1:116")]
    public void Variables_Should_BeRefused_When_TheyShareAName(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
