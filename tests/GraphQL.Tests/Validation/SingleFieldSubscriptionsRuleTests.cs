namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class SingleFieldSubscriptionsRuleTests
{
    [Theory]
    [InlineData("subscription S { barked { name } }")]
    [InlineData("subscription { barked { name nickname } }")]
    [InlineData("subscription S { ...F } fragment F on Feed { other }")]
    [InlineData("subscription S { ... on Feed { ...F } } fragment F on Feed { ...G } fragment G on Feed { other }")]
    [InlineData("subscription S { other other }")]
    [InlineData("subscription S { ... on Feed { other } ...F } fragment F on Feed { other }")]
    [InlineData("query Q { text pet { name } }")]
    public void Subscription_Should_BeAccepted_When_ItSelectsOneField(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "subscription S { barked { name } other }",
        "Subscription \"S\" must select only one top level field. @1:34")]
    [InlineData(
        "subscription { barked { name } other }",
        "Anonymous Subscription must select only one top level field. @1:32")]
    [InlineData(
        "subscription S { barked { name } petAdded { name } other }",
        "Subscription \"S\" must select only one top level field. @1:34, 1:52")]
    [InlineData(
        "subscription S { barked { name } ...F } fragment F on Feed { other again: other }",
        "Subscription \"S\" must select only one top level field. @1:62, 1:68")]
    [InlineData(
        "subscription S { x: other ...F } fragment F on Feed { other ...F }",
        "Subscription \"S\" must select only one top level field. @1:55",
        "Cannot spread fragment \"F\" within itself. @1:61")]
    [InlineData(
        "subscription S { __typename }",
        "Subscription \"S\" must not select an introspection top level field. @1:18")]
    [InlineData(
        "subscription { __typename }",
        "Anonymous Subscription must not select an introspection top level field. @1:16")]
    [InlineData(
        "subscription S { x: __typename y: __typename other }",
        "Subscription \"S\" must select only one top level field. @1:32, 1:46",
        "Subscription \"S\" must not select an introspection top level field. @1:18",
        "Subscription \"S\" must not select an introspection top level field. @1:32")]
    [InlineData(
        "subscription S { other ...F } fragment F on Feed { __typename }",
        "Subscription \"S\" must select only one top level field. @1:52",
        "Subscription \"S\" must not select an introspection top level field. @1:52")]
    [InlineData(
        "subscription S($c: Boolean!) { other @skip(if: $c) }",
        "Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection. @1:38")]
    [InlineData(
        "subscription { ... @include(if: true) { other } barked @skip(if: false) { name } }",
        "Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection. @1:20, 1:56")]
    [InlineData(
        "subscription S { ...F @skip(if: true) } fragment F on Feed { other }",
        "Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection. @1:23")]
    public void Subscription_Should_BeRefused_When_ItSelectsMoreOrIntrospectionOrConditions(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
