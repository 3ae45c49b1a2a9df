using OpenEmulationData.GraphQL.Tests.Execution;

namespace OpenEmulationData.GraphQL.TypeSystem.Tests;

public sealed class IntrospectionTests
{
    private const string Sdl =
        """
        type Query implements Node { id: ID!, old(a: Int = 1, b: [Int] @deprecated(reason: "c")): Int @deprecated, found: Found }
        interface Node { id: ID! }
        union Found = Query
        enum E { A, B @deprecated(reason: "Use A.") }
        input I { a: String! = "x", b: E @deprecated }
        input By @oneOf { id: ID }
        scalar Url @specifiedBy(url: "https://tools.ietf.org/html/rfc3986")
        directive @d(a: Int, b: Int @deprecated) repeatable on FIELD | QUERY
        """;

    [Theory]
    [InlineData(
        "{ __type(name: \"Query\") { kind name fields { name } interfaces { name } possibleTypes { name } enumValues { name } ofType { name } isOneOf } }",
        """{"data":{"__type":{"kind":"OBJECT","name":"Query","fields":[{"name":"id"},{"name":"found"}],"interfaces":[{"name":"Node"}],"possibleTypes":null,"enumValues":null,"ofType":null,"isOneOf":null}}}""")]
    [InlineData(
        "{ __type(name: \"Query\") { fields(includeDeprecated: true) { name isDeprecated deprecationReason args { name defaultValue } } } }",
        """{"data":{"__type":{"fields":[{"name":"id","isDeprecated":false,"deprecationReason":null,"args":[]},{"name":"old","isDeprecated":true,"deprecationReason":"No longer supported","args":[{"name":"a","defaultValue":"1"}]},{"name":"found","isDeprecated":false,"deprecationReason":null,"args":[]}]}}}""")]
    [InlineData(
        "{ __type(name: \"Query\") { fields(includeDeprecated: true) { args(includeDeprecated: true) { name type { kind name ofType { name } } isDeprecated deprecationReason } } } }",
        """{"data":{"__type":{"fields":[{"args":[]},{"args":[{"name":"a","type":{"kind":"SCALAR","name":"Int","ofType":null},"isDeprecated":false,"deprecationReason":null},{"name":"b","type":{"kind":"LIST","name":null,"ofType":{"name":"Int"}},"isDeprecated":true,"deprecationReason":"c"}]},{"args":[]}]}}}""")]
    [InlineData(
        "{ __type(name: \"Node\") { kind interfaces { name } possibleTypes { name } } u: __type(name: \"Found\") { fields { name } interfaces { name } possibleTypes { name } } }",
        """{"data":{"__type":{"kind":"INTERFACE","interfaces":[],"possibleTypes":[{"name":"Query"}]},"u":{"fields":null,"interfaces":null,"possibleTypes":[{"name":"Query"}]}}}""")]
    [InlineData(
        "{ __type(name: \"E\") { enumValues { name } all: enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } } }",
        """{"data":{"__type":{"enumValues":[{"name":"A"}],"all":[{"name":"A","isDeprecated":false,"deprecationReason":null},{"name":"B","isDeprecated":true,"deprecationReason":"Use A."}]}}}""")]
    [InlineData(
        "{ __type(name: \"I\") { isOneOf inputFields { name defaultValue } all: inputFields(includeDeprecated: true) { name } } b: __type(name: \"By\") { isOneOf } }",
        """{"data":{"__type":{"isOneOf":false,"inputFields":[{"name":"a","defaultValue":"\"x\""}],"all":[{"name":"a"},{"name":"b"}]},"b":{"isOneOf":true}}}""")]
    [InlineData(
        "{ __type(name: \"Url\") { specifiedByURL } nothing: __type(name: \"Nothing\") { name } __typename t: __schema { __typename } }",
        """{"data":{"__type":{"specifiedByURL":"https://tools.ietf.org/html/rfc3986"},"nothing":null,"__typename":"Query","t":{"__typename":"__Schema"}}}""")]
    [InlineData(
        "{ __schema { description queryType { name } mutationType { name } directives { name isRepeatable locations args { name } } } }",
        """{"data":{"__schema":{"description":null,"queryType":{"name":"Query"},"mutationType":null,"directives":[{"name":"include","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if"}]},{"name":"skip","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if"}]},{"name":"deprecated","isRepeatable":false,"locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE"],"args":[{"name":"reason"}]},{"name":"specifiedBy","isRepeatable":false,"locations":["SCALAR"],"args":[{"name":"url"}]},{"name":"oneOf","isRepeatable":false,"locations":["INPUT_OBJECT"],"args":[]},{"name":"d","isRepeatable":true,"locations":["FIELD","QUERY"],"args":[{"name":"a"}]}]}}}""")]
    public async Task Query_Should_BeAnsweredFromTheSchema(string query, string answer) =>
        Assert.Equal(answer, await EngineHarness.For(Sdl).ExecuteAsync(query));
}
