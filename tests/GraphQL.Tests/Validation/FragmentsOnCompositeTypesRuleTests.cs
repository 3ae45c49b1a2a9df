namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class FragmentsOnCompositeTypesRuleTests
{
    [Theory]
    [InlineData("{ dog { ...F } } fragment F on Dog { barks }")]
    [InlineData("{ pet { ...F } } fragment F on Pet { name }")]
    [InlineData("{ pet { ... on Dog { barks } } }")]
    [InlineData("{ pet { ... @include(if: true) { name } ... { nickname } } }")]
    [InlineData("{ catOrDog { ...F } } fragment F on CatOrDog { __typename }")]
    public void Fragment_Should_BeAccepted_When_ItIsOnACompositeType(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ dog { ...F } } fragment F on PetKind { barks }",
        "Fragment \"F\" cannot condition on non composite type \"PetKind\". @1:32")]
    [InlineData(
        "{ dog { ...F } } fragment F on Boolean { barks }",
        "Fragment \"F\" cannot condition on non composite type \"Boolean\". @1:32")]
    [InlineData(
        "{ dog { ...F } } fragment F on PetFilter { barks }",
        "Fragment \"F\" cannot condition on non composite type \"PetFilter\". @1:32")]
    [InlineData(
        "{ dog { ... on String { barks } ... on FurColor { barks } ... on ToyFilter { barks } } }",
        "Fragment cannot condition on non composite type \"String\". @1:16",
        "Fragment cannot condition on non composite type \"FurColor\". @1:40",
        "Fragment cannot condition on non composite type \"ToyFilter\". @1:66")]
    public void Fragment_Should_BeRefused_When_ItIsNotOnACompositeType(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
