namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class ScalarLeafsRuleTests
{
    [Theory]
    [InlineData("{ dog { barks } }")]
    [InlineData("{ dog { does(command: SIT) } cat { fur } }")]
    [InlineData("{ dog { toys } __schema { description } __typename }")]
    [InlineData("{ args { defaulted } }")]
    public void Field_Should_BeAccepted_When_SelectionsFitItsType(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ human }",
        "Field \"human\" of type \"Human\" must have a selection of subfields. Did you mean \"human { ... }\"? @1:3")]
    [InlineData(
        "{ human { pets } }",
        "Field \"pets\" of type \"[Pet]\" must have a selection of subfields. Did you mean \"pets { ... }\"? @1:11")]
    [InlineData(
        "{ dog { barks { sinceWhen } } }",
        "Field \"barks\" must not have a selection since type \"Boolean\" has no subfields. @1:15")]
    [InlineData(
        "{ cat { fur { inHexDec } } }",
        "Field \"fur\" must not have a selection since type \"FurColor\" has no subfields. @1:13")]
    [InlineData(
        "{ dog { does(command: SIT) { now } toys @once { x } } }",
        "Field \"does\" must not have a selection since type \"Boolean\" has no subfields. @1:28",
        "Field \"toys\" must not have a selection since type \"[String!]\" has no subfields. @1:47")]
    [InlineData(
        "{ human { relatives { name { __typename } } } pets }",
        "Field \"name\" must not have a selection since type \"String\" has no subfields. @1:28",
        "Field \"pets\" of type \"[Pet!]!\" must have a selection of subfields. Did you mean \"pets { ... }\"? @1:47")]
    [InlineData(
        "{ __typename { name } __schema }",
        "Field \"__typename\" must not have a selection since type \"String!\" has no subfields. @1:14",
        "Field \"__schema\" of type \"__Schema!\" must have a selection of subfields. Did you mean \"__schema { ... }\"? @1:23")]
    public void Field_Should_BeRefused_When_ALeafHasSelectionsOrAnotherHasNone(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
