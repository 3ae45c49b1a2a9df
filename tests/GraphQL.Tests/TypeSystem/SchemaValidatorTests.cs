namespace OpenEmulationData.GraphQL.TypeSystem.Tests;

public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData(
        "scalar A",
        "Query root type must be provided.")]
    [InlineData(
        "schema { mutation: M } type M { a: Int }",
        "Query root type must be provided.")]
    [InlineData(
        "schema { query: I } input I { a: Int }",
        "Query root type must be Object type, it cannot be I.")]
    [InlineData(
        "type Query { __a: Int }",
        "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData(
        "type Query { a: Int } type __T { a: Int }",
        "Name \"__T\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData(
        "type Query { a: Int } type T",
        "Type T must define one or more fields.")]
    [InlineData(
        "type Query { a: Int } interface I",
        "Type I must define one or more fields.")]
    [InlineData(
        "type Query { a: Int } input I",
        "Input Object type I must define one or more fields.")]
    [InlineData(
        "type Query { a: Int } enum E",
        "Enum type E must define one or more values.")]
    [InlineData(
        "type Query { a: Int } union U",
        "Union type U must define one or more member types.")]
    [InlineData(
        "type Query { a: I } input I { a: Int }",
        "The type of Query.a must be Output Type but got: I.")]
    [InlineData(
        "type Query { a(q: Query): Int }",
        "The type of Query.a(q:) must be Input Type but got: Query.")]
    [InlineData(
        "type Query { a: Int } input I { a: Query }",
        "The type of I.a must be Input Type but got: Query.")]
    [InlineData(
        "type Query { a: Int } directive @d(q: Query) on FIELD",
        "The type of @d(q:) must be Input Type but got: Query.")]
    [InlineData(
        "type Query { a: Int } directive @__d(__a: Int) on FIELD",
        "Name \"__d\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData(
        "type Query { a: Int } directive @d(q: Int! @deprecated) on FIELD",
        "Required argument @d(q:) cannot be deprecated.")]
    [InlineData(
        "type Query { a: Int } enum E { __A }",
        "Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData(
        "type Query { a: Int } input I { __a: Int }",
        "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData(
        "type Query { a: Int } union U = Query | Query",
        "Union type U can only include type Query once.")]
    [InlineData(
        "type Query { a: Int } union U = E | Query enum E { A }",
        "Union type U can only include Object types, it cannot include E.")]
    [InlineData(
        "type Query { a: Int } type T implements E & Query { a: Int } enum E { A }",
        "Type T must only implement Interface types, it cannot implement E.",
        "Type T must only implement Interface types, it cannot implement Query.")]
    [InlineData(
        "type Query { a: Int } type T implements I & I { a: Int } interface I { a: Int }",
        "Type T can only implement I once.")]
    [InlineData(
        "type Query { a: Int } interface I implements I { a: Int }",
        "Type I cannot implement itself because it would create a circular reference.")]
    [InlineData(
        "type Query { a: Int } interface I implements J { a: Int } interface J implements I { a: Int }",
        "Type I cannot implement J because it would create a circular reference.",
        "Type J cannot implement I because it would create a circular reference.")]
    [InlineData(
        "type Query { a: Int } type T implements J { a: Int } interface I { a: Int } interface J implements I { a: Int }",
        "Type T must implement I because it is implemented by J.")]
    [InlineData(
        "type Query { a: Int } type T implements I { b: Int } interface I { a: Int }",
        "Interface field I.a expected but T does not provide it.")]
    [InlineData(
        "type Query { a: Int } type T implements I { a: Int } interface I { a: String }",
        "Interface field I.a expects type String but T.a is type Int.")]
    [InlineData(
        "type Query { a: Int } type T implements I { a: Int } interface I { a: Int! }",
        "Interface field I.a expects type Int! but T.a is type Int.")]
    [InlineData(
        "type Query { a: Int } type T implements I { a: Int } interface I { a(x: Int): Int }",
        "Interface field argument I.a(x:) expected but T.a does not provide it.")]
    [InlineData(
        "type Query { a: Int } type T implements I { a(x: String): Int } interface I { a(x: Int): Int }",
        "Interface field argument I.a(x:) expects type Int but T.a(x:) is type String.")]
    [InlineData(
        "type Query { a: Int } type T implements I { a(x: Int, y: Int!): Int } interface I { a(x: Int): Int }",
        "Object field T.a includes required argument y that is missing from the Interface field I.a.")]
    [InlineData(
        "type Query { a(x: Int! @deprecated): Int }",
        "Required argument Query.a(x:) cannot be deprecated.")]
    [InlineData(
        "type Query { a: Int } input I { a: Int! @deprecated }",
        "Required input field I.a cannot be deprecated.")]
    [InlineData(
        "type Query { a: Int } input I { a: I! }",
        "Cannot reference Input Object \"I\" within itself through a series of non-null fields: \"a\".")]
    [InlineData(
        "type Query { a: Int } input A { b: B! } input B { c: C! } input C { a: A! }",
        "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.c.a\".")]
    [InlineData(
        "type Query { a: Int } input O @oneOf { a: Int!, b: Int = 1, c: Int }",
        "OneOf input field O.a must be nullable.",
        "OneOf input field O.b cannot have a default value.")]
    public void Schema_Should_BeRefusedWithTheWordsOfGraphQLJs_When_ItIsNotValid(string sdl, params string[] messages) =>
        Assert.Equal(messages, SchemaFaults.In(sdl));

    /// <summary>Rules of the September 2025 edition that graphql-js 16 does not know.</summary>
    [Theory]
    [InlineData(
        "schema { query: Query mutation: Query } type Query { a: Int }",
        "All root types must be different, \"Query\" type is used as query and mutation root types.")]
    [InlineData(
        "type Query { a: Int } type T implements I { a: Int @deprecated } interface I { a: Int }",
        "Interface field I.a is not deprecated, so implementation field T.a must not be deprecated.")]
    [InlineData(
        "type Query { a: Int } directive @d(x: Int @d) on ARGUMENT_DEFINITION",
        "Directive @d cannot reference itself, directly or indirectly.")]
    [InlineData(
        "type Query { a: Int } directive @d(x: E) on ENUM_VALUE enum E { A @d }",
        "Directive @d cannot reference itself, directly or indirectly.")]
    [InlineData(
        "type Query { a: Int } input A { a: A = {} }",
        "Invalid circular reference. The default value of Input Object field A.a references itself.")]
    [InlineData(
        "type Query { a: Int } input A { b: B = {} } input B { as: [A] = [{}] }",
        "Invalid circular reference. The default value of Input Object field A.b references itself via the default values of: B.as.")]
    [InlineData(
        "type Query { a(x: Int! = null, y: E = B, z: [I!] = { a: 1 }): Int } enum E { A } input I { a: Int! b: Int! }",
        "Query.a(x:) has invalid default value: Expected value of type \"Int!\", found null.",
        "Query.a(y:) has invalid default value: Value \"B\" does not exist in \"E\" enum. Did you mean the enum value \"A\"?",
        "Query.a(z:) has invalid default value: Field \"b\" of required type \"Int!\" was not provided.")]
    [InlineData(
        "type Query { a: Int @deprecated(reason: 5) }",
        "Argument \"reason\" of directive \"@deprecated\" has invalid value 5. String cannot represent a non string value: 5")]
    public void Schema_Should_BeRefused_When_ItBreaksANewerRule(string sdl, params string[] messages) =>
        Assert.Equal(messages, SchemaFaults.In(sdl));

    [Theory]
    [InlineData("directive @d repeatable on OBJECT type Query @d { a: Int } extend type Query @d { b: Int }")]
    [InlineData("type Query { a: Int } type T implements I { a: [Int!]! } interface I { a: [Int] }")]
    [InlineData("type Query { a: Int } type T implements I { a: T! } interface I { a: I }")]
    [InlineData("type Query { a: Int } union U = T type T implements I { a: T } interface I { a: U }")]
    [InlineData("type Query { a: Int } type T implements I { a(x: Int, y: Int! = 1): Int } interface I { a(x: Int): Int }")]
    [InlineData("type Query { a: Int } input I { a: Int! = 1 @deprecated }")]
    [InlineData("type Query { a: Int } input A { b: [A!]!, c: A }")]
    [InlineData("type Query { a: Int } input A { b: B = {} } input B { a: A = { b: null } }")]
    [InlineData("type Query { a: Int } type T implements I { a: Int } interface I { a: Int @deprecated }")]
    public void Schema_Should_BeMade_When_ItIsValid(string sdl) => Assert.Empty(SchemaFaults.In(sdl));
}
