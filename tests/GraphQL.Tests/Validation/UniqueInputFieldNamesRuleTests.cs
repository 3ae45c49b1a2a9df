namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class UniqueInputFieldNamesRuleTests
{
    [Theory]
    [InlineData("{ dog { toys(where: { name: \"x\", like: [\"y\"], and: [{ name: \"x\" }, { name: \"y\" }] }) } }")]
    [InlineData("{ args { object(value: { required: true, name: \"x\", inner: { required: true, name: \"x\" } }) } }")]
    public void InputFields_Should_BeAccepted_When_EachIsGivenOnce(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ dog { toys(where: { name: \"x\", name: \"x\" }) } }",
        "There can be only one input field named \"name\". @1:23, 1:34")]
    [InlineData(
        "{ dog { toys(where: { name: \"x\", name: \"y\", name: \"z\" }) } }",
        "There can be only one input field named \"name\". @1:23, 1:34",
        "There can be only one input field named \"name\". @1:23, 1:45")]
    [InlineData(
        "{ dog { toys(where: { and: [{ name: \"x\", name: \"y\" }], and: [] }) } }",
        "There can be only one input field named \"name\". @1:31, 1:42",
        "There can be only one input field named \"and\". @1:23, 1:56")]
    [InlineData(
        "{ args { any(value: { a: 1, b: { c: 1, c: 2 }, a: 2 }) } }",
        "There can be only one input field named \"c\". @1:34, 1:40",
        "There can be only one input field named \"a\". @1:23, 1:48")]
    public void InputFields_Should_BeRefused_When_OneIsGivenTwice(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
