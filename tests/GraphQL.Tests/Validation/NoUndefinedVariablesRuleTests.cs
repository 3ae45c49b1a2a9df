namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class NoUndefinedVariablesRuleTests
{
    [Theory]
    [InlineData("query Q($a: ID, $b: String) { human(id: $a, name: $b) { name } }")]
    [InlineData("query Q($a: ID) { ...F } fragment F on Root { human(id: $a) { ...G } } fragment G on Human { name }")]
    [InlineData("query P($a: ID) { ...F } query Q($a: ID) { ...F } fragment F on Root { human(id: $a) { name } }")]
    [InlineData("query Q($a: Boolean!) { ... @include(if: $a) { text } }")]
    [InlineData("query Q($a: String) { args { list(value: [$a]) object(value: { required: true, name: $a }) } }")]
    [InlineData("query Q($a: ID) { ...F } fragment F on Root { human(id: $a) { name relatives { ...G } } } fragment G on Human { pets { name } }")]
    public void Variable_Should_BeAccepted_When_TheOperationDefinesIt(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "query Q($a: ID) { human(id: $a, name: $b) { name } }",
        "Variable \"$b\" is not defined by operation \"Q\". @1:39, 1:1")]
    [InlineData(
        "{ human(id: $a) { name } }",
        "Variable \"$a\" is not defined. @1:13, 1:1")]
    [InlineData(
        "query Q { human(id: $a, name: $b) { name } }",
        "Variable \"$a\" is not defined by operation \"Q\". @1:21, 1:1",
        "Variable \"$b\" is not defined by operation \"Q\". @1:31, 1:1")]
    [InlineData(
        "{ ...F } fragment F on Root { human(id: $a) { name } }",
        "Variable \"$a\" is not defined. @1:41, 1:1")]
    [InlineData(
        "query P($a: ID) { ...F } query Q { ...F } fragment F on Root { human(id: $a) { name } }",
        "Variable \"$a\" is not defined by operation \"Q\". @1:74, 1:26")]
    [InlineData(
        "query Q($a: ID) { ...F } fragment F on Root { human(id: $a) { ...G } } fragment G on Human { name(surname: $c) }",
        "Variable \"$c\" is not defined by operation \"Q\". @1:108, 1:1")]
    [InlineData(
        "query Q { args { list(value: [\"x\", $a]) object(value: { required: $b }) } text @skip(if: $c) }",
        "Variable \"$a\" is not defined by operation \"Q\". @1:36, 1:1",
        "Variable \"$b\" is not defined by operation \"Q\". @1:67, 1:1",
        "Variable \"$c\" is not defined by operation \"Q\". @1:90, 1:1")]
    public void Variable_Should_BeRefused_When_TheOperationDoesNotDefineIt(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
