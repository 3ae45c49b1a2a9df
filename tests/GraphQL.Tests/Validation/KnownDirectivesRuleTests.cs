namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class KnownDirectivesRuleTests
{
    [Theory]
    [InlineData("{ human @skip(if: false) { name ... @include(if: true) { iq } } }")]
    [InlineData("query Q($a: Boolean! @onVariable) @onQuery { text @include(if: $a) @onField ...F @onSpread ... @onInline { any } } fragment F on Root @onFragment { dog { name } }")]
    [InlineData("mutation @onMutation { again }")]
    [InlineData("subscription @onSubscription { other }")]
    public void Directive_Should_BeAccepted_When_ItIsDefinedForThePlace(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ text @unknown }",
        "Unknown directive \"@unknown\". @1:8")]
    [InlineData(
        "{ human @unknown { name } dog @unknown { ...F @unknown ... @unknown { name } } } fragment F on Dog @unknown { barks }",
        "Unknown directive \"@unknown\". @1:9",
        "Unknown directive \"@unknown\". @1:31",
        "Unknown directive \"@unknown\". @1:47",
        "Unknown directive \"@unknown\". @1:60",
        "Unknown directive \"@unknown\". @1:100")]
    [InlineData(
        "query Q($a: Boolean @unknown) @unknown { text @again(n: 1) human { name(surname: $a) } }",
        "Unknown directive \"@unknown\". @1:21",
        "Unknown directive \"@unknown\". @1:31")]
    [InlineData(
        "query Q($a: Boolean @onField) @include(if: true) { text @onQuery ...F @onFragment ... @onSpread { any } human { name(surname: $a) } } fragment F on Root @onInline { dog { name @onVariable } }",
        "Directive \"@onField\" may not be used on VARIABLE_DEFINITION. @1:21",
        "Directive \"@include\" may not be used on QUERY. @1:31",
        "Directive \"@onQuery\" may not be used on FIELD. @1:57",
        "Directive \"@onFragment\" may not be used on FRAGMENT_SPREAD. @1:71",
        "Directive \"@onSpread\" may not be used on INLINE_FRAGMENT. @1:87",
        "Directive \"@onInline\" may not be used on FRAGMENT_DEFINITION. @1:154",
        "Directive \"@onVariable\" may not be used on FIELD. @1:177")]
    [InlineData(
        "mutation @onQuery { again @onMutation }",
        "Directive \"@onQuery\" may not be used on MUTATION. @1:10",
        "Directive \"@onMutation\" may not be used on FIELD. @1:27")]
    [InlineData(
        "subscription @onMutation { other }",
        "Directive \"@onMutation\" may not be used on SUBSCRIPTION. @1:14")]
    [InlineData(
        "query @onSubscription { text @deprecated }",
        "Directive \"@onSubscription\" may not be used on QUERY. @1:7",
        "Directive \"@deprecated\" may not be used on FIELD. @1:30")]
    public void Directive_Should_BeRefused_When_ItIsUnknownOrMisplaced(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
