namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class NoUnusedFragmentsRuleTests
{
    [Theory]
    [InlineData("{ human(id: 4) { ...A ... on Human { ...B } } } fragment A on Human { name ...C } fragment B on Human { name } fragment C on Human { name }")]
    [InlineData("query P { human { ...A } } query Q { human { ...B } } fragment A on Human { name ...C } fragment B on Human { name } fragment C on Human { iq }")]
    public void Fragment_Should_BeAccepted_When_AnOperationReachesIt(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "query P { human(id: 4) { ...A } } fragment A on Human { name } fragment U on Human { name } fragment V on Human { name }",
        "Fragment \"U\" is never used. @1:64",
        "Fragment \"V\" is never used. @1:93")]
    [InlineData(
        "{ human { ...A } } fragment A on Human { name } fragment U on Human { name ...V } fragment V on Human { name ...U }",
        "Cannot spread fragment \"U\" within itself via \"V\". @1:76, 1:110",
        "Fragment \"U\" is never used. @1:49",
        "Fragment \"V\" is never used. @1:83")]
    [InlineData(
        "{ human { ...A } } fragment A on Human { name } fragment a on Human { iq }",
        "Fragment \"a\" is never used. @1:49")]
    public void Fragment_Should_BeRefused_When_NoOperationReachesIt(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
