namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class ValidatorTests
{
    private static readonly GraphQLLimits s_limits = new();

    [Theory]
    [InlineData(5, 5)]
    [InlineData(6, 6)]
    [InlineData(100, 6)]
    public void Errors_Should_EndWithOneThatSaysSo_When_ThereAreMoreThanTheLimit(int faults, int errors)
    {
        var found = ValidationHarness.Validate($"{{ {string.Join(' ', Enumerable.Range(0, faults).Select(static i => $"f{i}"))} }}", s_limits);

        Assert.Equal(errors, found.Count);
        Assert.All(found, static e => Assert.Equal(ErrorCodes.Validation, e.Code));
        Assert.Equal(faults > 5, found[^1].Message == "Too many validation errors, error limit reached. Validation aborted.");
    }

    [Theory]
    [InlineData("{ dog { nam } }", "Cannot query field \"nam\" on type \"Dog\". @1:9")]
    [InlineData("{ pet { barks } }", "Cannot query field \"barks\" on type \"Pet\". @1:9")]
    [InlineData("{ pet { ... on Dg { name } } }", "Unknown type \"Dg\". @1:16")]
    [InlineData("{ human(nam: 1) { name } }", "Unknown argument \"nam\" on field \"Root.human\". @1:9")]
    [InlineData("{ text @skip(if: true, iff: 1) }", "Unknown argument \"iff\" on directive \"@skip\". @1:24")]
    [InlineData("{ args { enum(value: CATT) } }", "Value \"CATT\" does not exist in \"PetKind\" enum. @1:22")]
    [InlineData("{ dog { toys(where: { nam: 1 }) } }", "Field \"nam\" is not defined by type \"ToyFilter\". @1:23")]
    public void Error_Should_SuggestNothing_When_SuggestionsAreOff(string query, string fault) =>
        Assert.Equal([fault], ValidationHarness.Errors(query, s_limits with { Suggestions = false }));

    [Fact]
    public void Errors_Should_BeInTheOrderOfTheSource_When_SeveralRulesFindSomething() => ValidationHarness.Refuse(
        "{\n  dog @nope { nmae(x: 1) }\n  pet\r\n  ...F }\nfragment G on Root { text }",
        "Unknown directive \"@nope\". @2:7",
        "Cannot query field \"nmae\" on type \"Dog\". Did you mean \"name\"? @2:15",
        "Field \"pet\" of type \"Pet\" must have a selection of subfields. Did you mean \"pet { ... }\"? @3:3",
        "Unknown fragment \"F\". @4:6",
        "Fragment \"G\" is never used. @5:1");

    [Fact]
    public void Place_Should_CountCharactersAsClientsDo_When_TheTextIsNotAscii() =>
        ValidationHarness.Refuse("# Đổi mới 🏆\r# x\n{ human(name: \"Đặng 🏆\") { zzzzz } }", "Cannot query field \"zzzzz\" on type \"Human\". @3:28");
}
