namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class ExecutableDefinitionsRuleTests
{
    [Theory]
    [InlineData("{ text }")]
    [InlineData("query A { dog { ...F } } query B { text } fragment F on Dog { name }")]
    public void Document_Should_BeAccepted_When_ItHasOperationsAndFragmentsOnly(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ text } type Cow { name: String } extend type Dog { color: String }",
        "The \"Cow\" definition is not executable. @1:10",
        "The \"Dog\" definition is not executable. @1:36")]
    [InlineData(
        "schema { query: Root } type X { text: String } extend schema @once query Q { text }",
        "The schema definition is not executable. @1:1",
        "The \"X\" definition is not executable. @1:24",
        "The schema definition is not executable. @1:48",
        "Directive \"@once\" may not be used on SCHEMA. @1:62")]
    [InlineData(
        "{ text } directive @d on FIELD scalar S enum E { A } input I { a: Int } interface J { a: Int } union U = Dog",
        "The \"d\" definition is not executable. @1:10",
        "The \"S\" definition is not executable. @1:32",
        "The \"E\" definition is not executable. @1:41",
        "The \"I\" definition is not executable. @1:54",
        "The \"J\" definition is not executable. @1:73",
        "The \"U\" definition is not executable. @1:96")]
    [InlineData(
        "{ text } type Cow { name: Strng @nope other(x: I): [Cow!] @deprecated @deprecated } input I { a: Int = { b: 1, b: 2 } } extend union CatOrDog = Cwo",
        "The \"Cow\" definition is not executable. @1:10",
        "The \"I\" definition is not executable. @1:85",
        "The \"CatOrDog\" definition is not executable. @1:121",
        "Unknown type \"Strng\". Did you mean \"String\" or \"Being\"? @1:27",
        "Unknown directive \"@nope\". @1:33",
        "The directive \"@deprecated\" can only be used once at this location. @1:59, 1:71",
        "There can be only one input field named \"b\". @1:106, 1:112",
        "Unknown type \"Cwo\". Did you mean \"Cow\" or \"Cat\"? @1:145")]
    public void Definition_Should_BeRefused_When_ItIsOfTheTypeSystem(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
