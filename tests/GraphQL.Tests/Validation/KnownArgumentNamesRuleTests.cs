namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class KnownArgumentNamesRuleTests
{
    [Theory]
    [InlineData("{ dog { does(command: SIT) houseTrained(atOtherHomes: true) } }")]
    [InlineData("{ args { mixed(x: 1, y: 2, z: 3) mixedAgain: mixed(y: 1, x: 2) } }")]
    [InlineData("{ dog { ... on Dog { does(command: DOWN) } } text @needs(note: \"n\", level: 1) __type(name: \"Dog\") { fields(includeDeprecated: true) { name } } }")]
    public void Argument_Should_BeAccepted_When_ItIsDefined(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ dog { does(comand: SIT) } }",
        "Unknown argument \"comand\" on field \"Dog.does\". Did you mean \"command\"? @1:14")]
    [InlineData(
        "{ dog { does(unknown: SIT) houseTrained(atOtherHome: true, whoKnows: 1) } }",
        "Unknown argument \"unknown\" on field \"Dog.does\". @1:14",
        "Unknown argument \"atOtherHome\" on field \"Dog.houseTrained\". Did you mean \"atOtherHomes\"? @1:41",
        "Unknown argument \"whoKnows\" on field \"Dog.houseTrained\". @1:60")]
    [InlineData(
        "{ pet { name(surnme: true) ... on Dog { name(unknown: 1) } } }",
        "Fields \"name\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @1:9, 1:41",
        "Unknown argument \"surnme\" on field \"Pet.name\". Did you mean \"surname\"? @1:14",
        "Unknown argument \"unknown\" on field \"Dog.name\". @1:46")]
    [InlineData(
        "{ text @skip(if: true, unless: false) any @needs(level: 1, levl: 2) }",
        "Unknown argument \"unless\" on directive \"@skip\". @1:24",
        "Unknown argument \"levl\" on directive \"@needs\". Did you mean \"level\"? @1:60")]
    [InlineData(
        "{ __type(name: \"Dog\", nme: 1) { name } }",
        "Unknown argument \"nme\" on field \"Root.__type\". Did you mean \"name\"? @1:23")]
    [InlineData(
        "{ unknown(x: 1) dog @unknown(y: 2) { name } }",
        "Cannot query field \"unknown\" on type \"Root\". @1:3",
        "Unknown directive \"@unknown\". @1:21")]
    public void Argument_Should_BeRefused_When_ItIsNotDefined(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
