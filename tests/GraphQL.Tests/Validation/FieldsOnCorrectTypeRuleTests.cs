namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class FieldsOnCorrectTypeRuleTests
{
    [Theory]
    [InlineData("{ dog { ...F } } fragment F on Dog { __typename name }")]
    [InlineData("{ dog { x: name other: nickname } }")]
    [InlineData("{ pet { ...F } } fragment F on Pet { __typename x: name }")]
    [InlineData("{ catOrDog { __typename ... on Pet { name } ... on Dog { barks } } }")]
    [InlineData("{ __schema { types { name } } __type(name: \"Dog\") { name } __typename }")]
    [InlineData("{ deep { deep { leaf } } }")]
    public void Field_Should_BeAccepted_When_TheTypeHasIt(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ dog { unknown { deeper } } }",
        "Cannot query field \"unknown\" on type \"Dog\". @1:9")]
    [InlineData(
        "{ dog { ...F } } fragment F on Dog { meowVolume }",
        "Cannot query field \"meowVolume\" on type \"Dog\". Did you mean \"barkVolume\"? @1:38")]
    [InlineData(
        "{ dog { ... on Dog { barkVolum } } }",
        "Cannot query field \"barkVolum\" on type \"Dog\". Did you mean \"barkVolume\"? @1:22")]
    [InlineData(
        "{ dog { volume: barkVolme kawVolume: kawVolume } }",
        "Cannot query field \"barkVolme\" on type \"Dog\". Did you mean \"barkVolume\"? @1:9",
        "Cannot query field \"kawVolume\" on type \"Dog\". Did you mean \"barkVolume\"? @1:27")]
    [InlineData(
        "{ cat { ... on Pet { tailLength } } }",
        "Cannot query field \"tailLength\" on type \"Pet\". @1:22")]
    [InlineData(
        "{ pet { barks } }",
        "Cannot query field \"barks\" on type \"Pet\". Did you mean to use an inline fragment on \"Dog\"? @1:9")]
    [InlineData(
        "{ being { nickname } }",
        "Cannot query field \"nickname\" on type \"Being\". Did you mean to use an inline fragment on \"Pet\", \"Cat\", or \"Dog\"? @1:11")]
    [InlineData(
        "{ catOrDog { name } }",
        "Cannot query field \"name\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Being\", \"Pet\", \"Canine\", \"Cat\", or \"Dog\"? @1:14")]
    [InlineData(
        "{ dogOrHuman { pets iq } }",
        "Cannot query field \"pets\" on type \"DogOrHuman\". Did you mean to use an inline fragment on \"Human\"? @1:16",
        "Cannot query field \"iq\" on type \"DogOrHuman\". Did you mean to use an inline fragment on \"Human\"? @1:21")]
    [InlineData(
        "{ humanOrAlien { eyes name iq } }",
        "Cannot query field \"eyes\" on type \"HumanOrAlien\". Did you mean to use an inline fragment on \"Alien\"? @1:18",
        "Cannot query field \"name\" on type \"HumanOrAlien\". Did you mean to use an inline fragment on \"Alien\", \"Being\", or \"Human\"? @1:23",
        "Cannot query field \"iq\" on type \"HumanOrAlien\". Did you mean to use an inline fragment on \"Alien\" or \"Human\"? @1:28")]
    [InlineData(
        "{ pet { unknown meows } dog { __schema } }",
        "Cannot query field \"unknown\" on type \"Pet\". @1:9",
        "Cannot query field \"meows\" on type \"Pet\". Did you mean to use an inline fragment on \"Cat\"? @1:17",
        "Cannot query field \"__schema\" on type \"Dog\". @1:31")]
    [InlineData(
        "{ dog { nme nmae nam } unknown { a { b } } }",
        "Cannot query field \"nme\" on type \"Dog\". Did you mean \"name\"? @1:9",
        "Cannot query field \"nmae\" on type \"Dog\". Did you mean \"name\"? @1:13",
        "Cannot query field \"nam\" on type \"Dog\". Did you mean \"name\"? @1:18",
        "Cannot query field \"unknown\" on type \"Root\". @1:24")]
    [InlineData(
        "{ shapes { scalar kind other list } }",
        "Cannot query field \"scalar\" on type \"Shape\". Did you mean to use an inline fragment on \"HasInt\", \"IntBox\", or \"TextBox\"? @1:12",
        "Cannot query field \"kind\" on type \"Shape\". Did you mean to use an inline fragment on \"TextBox\"? @1:19",
        "Cannot query field \"other\" on type \"Shape\". Did you mean to use an inline fragment on \"IntBox\" or \"TextBox\"? @1:24",
        "Cannot query field \"list\" on type \"Shape\". Did you mean to use an inline fragment on \"IntBox\" or \"TextBox\"? @1:30")]
    [InlineData(
        "mutation { renam again { x } }",
        "Cannot query field \"renam\" on type \"Change\". Did you mean \"rename\"? @1:12",
        "Field \"again\" must not have a selection since type \"String\" has no subfields. @1:24")]
    public void Field_Should_BeRefused_When_TheTypeDoesNotHaveIt(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
