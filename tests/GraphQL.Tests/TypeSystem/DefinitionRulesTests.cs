namespace OpenEmulationData.GraphQL.TypeSystem.Tests;

public sealed class DefinitionRulesTests
{
    [Theory]
    [InlineData(
        "schema { query: Query } schema { query: Query } type Query { a: Int }",
        "Must provide only one schema definition.",
        "There can be only one query type in schema.")]
    [InlineData(
        "schema { query: Query query: Query } type Query { a: Int }",
        "There can be only one query type in schema.")]
    [InlineData(
        "schema { query: Query } extend schema { query: Query } type Query { a: Int }",
        "There can be only one query type in schema.")]
    [InlineData(
        "type Query { a: Int } type Query { b: Int }",
        "There can be only one type named \"Query\".")]
    [InlineData(
        "schema { query: Missing } type M { a: Int }",
        "Unknown type \"Missing\".")]
    [InlineData(
        "type Query { a: Int } type T { a: Int a: Int }",
        "Field \"T.a\" can only be defined once.")]
    [InlineData(
        "type Query { a: Int } extend type Query { a: Int }",
        "Field \"Query.a\" can only be defined once.")]
    [InlineData(
        "type Query { a: Int } enum E { A A }",
        "Enum value \"E.A\" can only be defined once.")]
    [InlineData(
        "type Query { a: Int } input I { a: Int } extend input I { a: Int }",
        "Field \"I.a\" can only be defined once.")]
    [InlineData(
        "type Query { a(x: Int, x: Int): Int }",
        "Argument \"Query.a(x:)\" can only be defined once.")]
    [InlineData(
        "type Query { a: Int } directive @d(x: Int, x: Int) on FIELD",
        "Argument \"@d(x:)\" can only be defined once.")]
    [InlineData(
        "type Query { a: Int } directive @d on FIELD directive @d on FIELD",
        "There can be only one directive named \"@d\".")]
    [InlineData(
        "type Query { a: Strin, b(x: [Foo!]!): Int }",
        "Unknown type \"Strin\". Did you mean \"String\"?",
        "Unknown type \"Foo\".")]
    [InlineData(
        "type Query { a: Int } type Wombat implements Wombt { a: Int } union U = Quer interface I { a: Int }",
        "Unknown type \"Wombt\". Did you mean \"Wombat\"?",
        "Unknown type \"Quer\". Did you mean \"Query\"?")]
    [InlineData(
        "type Query { a: Int } extend type Query @nope",
        "Unknown directive \"@nope\".")]
    [InlineData(
        "type Query @deprecated { a: Int @specifiedBy(url: \"x\") }",
        "Directive \"@deprecated\" may not be used on OBJECT.",
        "Directive \"@specifiedBy\" may not be used on FIELD_DEFINITION.")]
    [InlineData(
        "directive @d on OBJECT type Query @d { a: Int } extend type Query @d { b: Int }",
        "The directive \"@d\" can only be used once at this location.")]
    [InlineData(
        "type Query { a: Int } extend type Quer { b: Int }",
        "Cannot extend type \"Quer\" because it is not defined. Did you mean \"Query\"?")]
    [InlineData(
        "type Query { a: Int } extend input Query { b: Int }",
        "Cannot extend non-input object type \"Query\".")]
    [InlineData(
        "type Query { a: Int } scalar S extend type S { a: Int }",
        "Cannot extend non-object type \"S\".")]
    [InlineData(
        "type Query { a: Int @deprecated(reaso: \"x\") }",
        "Unknown argument \"reaso\" on directive \"@deprecated\". Did you mean \"reason\"?")]
    [InlineData(
        "directive @cost(weight: String!) on FIELD_DEFINITION type Query { a: Int @cost }",
        "Directive \"@cost\" argument \"weight\" of type \"String!\" is required, but it was not provided.")]
    [InlineData(
        "type Query { a: Int @deprecated(reason: \"x\", reason: \"y\") }",
        "There can be only one argument named \"reason\".")]
    [InlineData(
        "type Query { a: Int } scalar S @specifiedBy",
        "Directive \"@specifiedBy\" argument \"url\" of type \"String!\" is required, but it was not provided.")]
    [InlineData(
        "input I { a: Int, b: Int } type Query { a(i: I = { a: 1, a: 2 }): Int }",
        "There can be only one input field named \"a\".")]
    public void Definitions_Should_BeRefusedWithTheWordsOfGraphQLJs_When_TheyBreakARule(string sdl, params string[] messages) =>
        Assert.Equal(messages, SchemaFaults.In(sdl));

    [Fact]
    public void Faults_Should_AllBeReported_When_DefinitionsAndTypesAreFaulty() => Assert.Equal(
        [
            "Field \"Query.a\" can only be defined once.",
            "Unknown type \"Strng\". Did you mean \"String\"?",
            "Union type U must define one or more member types.",
            "Type Empty must define one or more fields.",
        ],
        SchemaFaults.In("type Query { a: Strng a: Int } type Empty union U"));

    [Fact]
    public void Fault_Should_TellWhereItIs() => Assert.Equal(
        new Language.SourceLocation(2, 6),
        Assert.Throws<SchemaException>(() => SchemaBuilder.FromSdl("type Query {\n  a: Foo }").Build()).Errors[0].Locations[0]);

    [Fact]
    public void Fault_Should_HaveNoLocation_When_ThereAreSeveralDocuments()
    {
        var builder = SchemaBuilder.FromSdl($"type Query {{ {new string(' ', 500)} a: Foo }}").AddSdl("scalar S");
        Assert.Empty(Assert.Throws<SchemaException>(builder.Build).Errors[0].Locations);
    }
}
