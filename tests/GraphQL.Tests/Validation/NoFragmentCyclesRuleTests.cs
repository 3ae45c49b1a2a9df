namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class NoFragmentCyclesRuleTests
{
    [Theory]
    [InlineData("{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { name }")]
    [InlineData("{ dog { ...A } } fragment A on Dog { ...B ...B } fragment B on Dog { name }")]
    [InlineData("{ dog { ...A } } fragment A on Dog { ...B ...C } fragment B on Dog { ...C } fragment C on Dog { name }")]
    public void Fragments_Should_BeAccepted_When_NoneReachesItself(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ pet { ...A } } fragment A on Pet { ... on Dog { name } ... on Cat { name } ...Unknown }",
        "Unknown fragment \"Unknown\". @1:81")]
    [InlineData(
        "{ human { ...A } } fragment A on Human { relatives { ...A } }",
        "Cannot spread fragment \"A\" within itself. @1:54")]
    [InlineData(
        "{ dog { ...A } } fragment A on Dog { ...A }",
        "Cannot spread fragment \"A\" within itself. @1:38")]
    [InlineData(
        "{ pet { ...A } } fragment A on Pet { ... on Dog { ...A } }",
        "Cannot spread fragment \"A\" within itself. @1:51")]
    [InlineData(
        "{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { ...A }",
        "Cannot spread fragment \"A\" within itself via \"B\". @1:38, 1:65")]
    [InlineData(
        "{ pet { ...A } } fragment B on Dog { ...A } fragment A on Pet { ... on Dog { ...B } }",
        "Cannot spread fragment \"B\" within itself via \"A\". @1:38, 1:78")]
    [InlineData(
        "{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { ...C } fragment C on Dog { ...O } fragment X on Dog { ...Y } fragment Y on Dog { ...Z } fragment Z on Dog { ...O } fragment O on Dog { ...P } fragment P on Dog { ...A ...X }",
        "Cannot spread fragment \"A\" within itself via \"B\", \"C\", \"O\", \"P\". @1:38, 1:65, 1:92, 1:200, 1:227",
        "Cannot spread fragment \"O\" within itself via \"P\", \"X\", \"Y\", \"Z\". @1:200, 1:232, 1:119, 1:146, 1:173")]
    [InlineData(
        "{ dog { ...A } } fragment A on Dog { ...B ...C } fragment B on Dog { ...A } fragment C on Dog { ...A }",
        "Cannot spread fragment \"A\" within itself via \"B\". @1:38, 1:70",
        "Cannot spread fragment \"A\" within itself via \"C\". @1:43, 1:97")]
    [InlineData(
        "{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { ...B ...C } fragment C on Dog { ...A ...B }",
        "Cannot spread fragment \"B\" within itself. @1:65",
        "Cannot spread fragment \"A\" within itself via \"B\", \"C\". @1:38, 1:70, 1:97",
        "Cannot spread fragment \"B\" within itself via \"C\". @1:70, 1:102")]
    public void Fragments_Should_BeRefused_When_OneReachesItself(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
