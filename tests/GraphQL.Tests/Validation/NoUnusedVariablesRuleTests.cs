namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class NoUnusedVariablesRuleTests
{
    [Theory]
    [InlineData("query ($a: ID, $b: String) { human(id: $a, name: $b) { name } }")]
    [InlineData("query Q($a: ID) { ...F } fragment F on Root { human(id: $a) { name } }")]
    [InlineData("query Q($a: Boolean) { human { ...F } } fragment F on Human { name(surname: $a) }")]
    [InlineData("query P($a: ID) { ...F } query Q($b: String) { ...G } fragment F on Root { human(id: $a) { name } } fragment G on Root { human(name: $b) { name } }")]
    [InlineData("query Q($a: Boolean!) { text @skip(if: $a) ... @include(if: $a) { any } }")]
    [InlineData("query Q($a: String) { pets(where: { required: true, tags: [\"x\", \"y\"], inner: { required: false, name: $a } }) { name } }")]
    public void Variable_Should_BeAccepted_When_ItIsUsed(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "query ($a: ID, $b: String) { human(id: $a) { name } }",
        "Variable \"$b\" is never used. @1:16")]
    [InlineData(
        "query Q($a: ID, $b: String, $c: Int) { human(name: $b) { name } }",
        "Variable \"$a\" is never used in operation \"Q\". @1:9",
        "Variable \"$c\" is never used in operation \"Q\". @1:29")]
    [InlineData(
        "query Q($a: ID, $b: String) { ...F } fragment F on Root { human(id: $a) { name } }",
        "Variable \"$b\" is never used in operation \"Q\". @1:17")]
    [InlineData(
        "query P($b: String) { ...F } query Q($a: ID) { ...G } fragment F on Root { human(id: $a) { name } } fragment G on Root { human(name: $b) { name } }",
        "Variable \"$a\" is not defined by operation \"P\". @1:86, 1:1",
        "Variable \"$b\" is never used in operation \"P\". @1:9",
        "Variable \"$b\" is not defined by operation \"Q\". @1:134, 1:30",
        "Variable \"$a\" is never used in operation \"Q\". @1:38")]
    [InlineData(
        "query Q($a: ID @once) { text }",
        "Variable \"$a\" is never used in operation \"Q\". @1:9")]
    public void Variable_Should_BeRefused_When_ItIsNotUsed(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
