namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class ProvidedRequiredArgumentsRuleTests
{
    [Theory]
    [InlineData("{ dog { houseTrained does(command: SIT) } }")]
    [InlineData("{ args { required(x: 1, y: 2) defaulted d: defaulted(x: 3) e: defaulted(y: 1, x: 2) mixed(x: 1, y: 2) } }")]
    [InlineData("{ text @needs(level: 1) any @skip(if: true) }")]
    [InlineData("{ args { required(y: 1, x: 2) mixed(z: 3, y: 2, x: 1) } }")]
    public void Arguments_Should_BeAccepted_When_NoneRequiredIsMissing(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ args { required(x: 1) r: required } }",
        "Field \"required\" argument \"y\" of type \"Int!\" is required, but it was not provided. @1:10",
        "Field \"required\" argument \"x\" of type \"Int!\" is required, but it was not provided. @1:25",
        "Field \"required\" argument \"y\" of type \"Int!\" is required, but it was not provided. @1:25")]
    [InlineData(
        "{ args { mixed(x: 1) m: mixed(z: 1) } }",
        "Field \"mixed\" argument \"y\" of type \"Int!\" is required, but it was not provided. @1:10",
        "Field \"mixed\" argument \"x\" of type \"Int!\" is required, but it was not provided. @1:22",
        "Field \"mixed\" argument \"y\" of type \"Int!\" is required, but it was not provided. @1:22")]
    [InlineData(
        "{ args { required(x: \"x\") } }",
        "Int cannot represent non-integer value: \"x\" @1:22",
        "Field \"required\" argument \"y\" of type \"Int!\" is required, but it was not provided. @1:10")]
    [InlineData(
        "{ text @needs any @skip @include dog { name @needs(note: \"n\") } }",
        "Directive \"@needs\" argument \"level\" of type \"Int!\" is required, but it was not provided. @1:8",
        "Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. @1:19",
        "Directive \"@include\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. @1:25",
        "Directive \"@needs\" argument \"level\" of type \"Int!\" is required, but it was not provided. @1:45")]
    [InlineData(
        "{ node __type { name } }",
        "Field \"node\" argument \"must\" of type \"NodeBy!\" is required, but it was not provided. @1:3",
        "Field \"__type\" argument \"name\" of type \"String!\" is required, but it was not provided. @1:8")]
    [InlineData(
        "query Q($a: Int @needs) { args { int(value: $a) } }",
        "Directive \"@needs\" argument \"level\" of type \"Int!\" is required, but it was not provided. @1:17")]
    [InlineData(
        "mutation { rename(id: 1) { nme } }",
        "Cannot query field \"nme\" on type \"Dog\". Did you mean \"name\"? @1:28",
        "Field \"rename\" argument \"to\" of type \"String!\" is required, but it was not provided. @1:12")]
    public void Arguments_Should_BeRefused_When_OneRequiredIsMissing(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
