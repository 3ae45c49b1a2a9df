namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class UniqueDirectivesPerLocationRuleTests
{
    [Theory]
    [InlineData("{ text @once any @once }")]
    [InlineData("{ text @once @onField @skip(if: false) @include(if: true) }")]
    [InlineData("{ text @again @again @again(n: 1) }")]
    [InlineData("{ human @once { name @once } ...F @once } fragment F on Root @once { text @once }")]
    public void Directives_Should_BeAccepted_When_TheyDifferOrMayRepeat(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ text @once @once }",
        "The directive \"@once\" can only be used once at this location. @1:8, 1:14")]
    [InlineData(
        "{ text @once @once @once }",
        "The directive \"@once\" can only be used once at this location. @1:8, 1:14",
        "The directive \"@once\" can only be used once at this location. @1:8, 1:20")]
    [InlineData(
        "{ text @skip(if: true) @once @skip(if: true) @once }",
        "The directive \"@skip\" can only be used once at this location. @1:8, 1:30",
        "The directive \"@once\" can only be used once at this location. @1:24, 1:46")]
    [InlineData(
        "query Q($a: Boolean @once @once) @once @once { dog { houseTrained(atOtherHomes: $a) } human { ...F @once @once ... @once @once { iq } } } fragment F on Human @once @once { name }",
        "The directive \"@once\" can only be used once at this location. @1:34, 1:40",
        "The directive \"@once\" can only be used once at this location. @1:21, 1:27",
        "The directive \"@once\" can only be used once at this location. @1:100, 1:106",
        "The directive \"@once\" can only be used once at this location. @1:116, 1:122",
        "The directive \"@once\" can only be used once at this location. @1:159, 1:165")]
    public void Directives_Should_BeRefused_When_OneStandsTwiceInAPlace(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
