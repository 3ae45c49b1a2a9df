namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class PossibleFragmentSpreadsRuleTests
{
    [Theory]
    [InlineData("{ dog { ...F } } fragment F on Dog { barks }")]
    [InlineData("{ dog { ... on Dog { barks } } }")]
    [InlineData("{ dog { ...F ...G } } fragment F on Pet { name } fragment G on CatOrDog { __typename }")]
    [InlineData("{ pet { ...F ...G ...H } } fragment F on Dog { barks } fragment G on DogOrHuman { __typename } fragment H on Being { name }")]
    [InlineData("{ catOrDog { ...F } dogOrHuman { ...G } } fragment F on Cat { meows } fragment G on CatOrDog { __typename }")]
    [InlineData("{ pet { ... { name } ... @include(if: true) { nickname } } }")]
    [InlineData("{ being { ... on Canine { mother { name } } ... on DogOrHuman { __typename } } }")]
    [InlineData("{ dog { ... on Pet { ... on Cat { meows } } } }")]
    public void Fragment_Should_BeAccepted_When_TypesOverlap(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ pet { ... on NotThere { name } ... on Boolean { name } ...F } } fragment F on String { name }",
        "Unknown type \"NotThere\". @1:16",
        "Fragment cannot condition on non composite type \"Boolean\". @1:41",
        "Fragment \"F\" cannot condition on non composite type \"String\". @1:81")]
    [InlineData(
        "{ dog { ...F } } fragment F on Cat { meows }",
        "Fragment \"F\" cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\". @1:9")]
    [InlineData(
        "{ dog { ... on Cat { meows } ... on HumanOrAlien { __typename } } }",
        "Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\". @1:9",
        "Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"HumanOrAlien\". @1:30")]
    [InlineData(
        "{ catOrDog { ...F ... on Human { name } } } fragment F on Human { iq }",
        "Fragment \"F\" cannot be spread here as objects of type \"CatOrDog\" can never be of type \"Human\". @1:14",
        "Fragment cannot be spread here as objects of type \"CatOrDog\" can never be of type \"Human\". @1:19")]
    [InlineData(
        "{ pet { ...F ... on Human { name } ... on HumanOrAlien { __typename } ... on Shape { any } } } fragment F on Human { iq }",
        "Fragment \"F\" cannot be spread here as objects of type \"Pet\" can never be of type \"Human\". @1:9",
        "Fragment cannot be spread here as objects of type \"Pet\" can never be of type \"Human\". @1:14",
        "Fragment cannot be spread here as objects of type \"Pet\" can never be of type \"HumanOrAlien\". @1:36",
        "Fragment cannot be spread here as objects of type \"Pet\" can never be of type \"Shape\". @1:71")]
    [InlineData(
        "{ humanOrAlien { ... on CatOrDog { __typename } ... on Pet { name } ...F } } fragment F on Canine { name }",
        "Fragment cannot be spread here as objects of type \"HumanOrAlien\" can never be of type \"CatOrDog\". @1:18",
        "Fragment cannot be spread here as objects of type \"HumanOrAlien\" can never be of type \"Pet\". @1:49",
        "Fragment \"F\" cannot be spread here as objects of type \"HumanOrAlien\" can never be of type \"Canine\". @1:69")]
    [InlineData(
        "{ being { ... on Unmet { name } } }",
        "Fragment cannot be spread here as objects of type \"Being\" can never be of type \"Unmet\". @1:11")]
    public void Fragment_Should_BeRefused_When_TypesDoNotOverlap(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
