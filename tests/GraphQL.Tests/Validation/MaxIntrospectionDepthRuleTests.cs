namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class MaxIntrospectionDepthRuleTests
{
    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }")]
    [InlineData("{ __type(name: \"Dog\") { interfaces { possibleTypes { name } } inputFields { type { name } } } }")]
    [InlineData("{ dog { name } __schema { types { ...F } } } fragment F on __Type { fields { type { ...G } } } fragment G on __Type { ofType { ofType { ofType { ofType { name } } } } }")]
    public void Introspection_Should_BeAccepted_When_ListsAreNestedTwoDeep(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
        "Maximum introspection depth exceeded @1:3")]
    [InlineData(
        "{ __type(name: \"Dog\") { interfaces { possibleTypes { inputFields { name } } } } }",
        "Maximum introspection depth exceeded @1:3")]
    [InlineData(
        "{ __type(name: \"Dog\") { ...F } } fragment F on __Type { fields { type { ...G } } } fragment G on __Type { fields { type { ... on __Type { fields { name } } } } }",
        "Maximum introspection depth exceeded @1:3")]
    [InlineData(
        "{ __type(name: \"Dog\") { ...F } } fragment F on __Type { fields { type { ...F } } }",
        "Cannot spread fragment \"F\" within itself. @1:73")]
    public void Introspection_Should_BeRefused_When_ListsAreNestedDeeper(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
