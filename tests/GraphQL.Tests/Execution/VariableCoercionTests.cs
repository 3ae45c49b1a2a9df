using System.Text.Json;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.Planning;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Tests.Execution;

public sealed class VariableCoercionTests
{
    private static readonly Schema s_schema = SchemaBuilder.FromSdl(
        """
        type Query { a: Int }
        input I { n: Int!, s: String = "d", e: E, l: [Int], k: [[I]], f: Float, b: Boolean, id: ID }
        input O @oneOf { a: Int, b: I }
        enum E { RED GREEN }
        """).Build();

    [Theory]
    [InlineData("Int", "1.5", "Variable \"$v\" got invalid value 1.5; Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "\"x\"", "Variable \"$v\" got invalid value \"x\"; Int cannot represent non-integer value: \"x\"")]
    [InlineData("Int", "2147483648",
        "Variable \"$v\" got invalid value 2147483648; Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "true", "Variable \"$v\" got invalid value true; Int cannot represent non-integer value: true")]
    [InlineData("Int", "[1]", "Variable \"$v\" got invalid value [1]; Int cannot represent non-integer value: [1]")]
    [InlineData("Float", "\"1\"", "Variable \"$v\" got invalid value \"1\"; Float cannot represent non numeric value: \"1\"")]
    [InlineData("String", "5", "Variable \"$v\" got invalid value 5; String cannot represent a non string value: 5")]
    [InlineData("String", "{\"a\":1}",
        "Variable \"$v\" got invalid value { a: 1 }; String cannot represent a non string value: { a: 1 }")]
    [InlineData("Boolean", "\"true\"",
        "Variable \"$v\" got invalid value \"true\"; Boolean cannot represent a non boolean value: \"true\"")]
    [InlineData("Boolean", "1", "Variable \"$v\" got invalid value 1; Boolean cannot represent a non boolean value: 1")]
    [InlineData("ID", "1.5", "Variable \"$v\" got invalid value 1.5; ID cannot represent value: 1.5")]
    [InlineData("ID", "true", "Variable \"$v\" got invalid value true; ID cannot represent value: true")]
    [InlineData("E", "\"RAD\"",
        "Variable \"$v\" got invalid value \"RAD\"; Value \"RAD\" does not exist in \"E\" enum. Did you mean the enum value \"RED\"?")]
    [InlineData("E", "5", "Variable \"$v\" got invalid value 5; Enum \"E\" cannot represent non-string value: 5.")]
    [InlineData("E", "\"BLUE\"", "Variable \"$v\" got invalid value \"BLUE\"; Value \"BLUE\" does not exist in \"E\" enum.")]
    [InlineData("Int!", "null", "Variable \"$v\" of non-null type \"Int!\" must not be null.")]
    [InlineData("Int!", null, "Variable \"$v\" of required type \"Int!\" was not provided.")]
    [InlineData("[Int!]", "[1,null,\"x\"]",
        "Variable \"$v\" got invalid value null at \"v[1]\"; Expected non-nullable type \"Int!\" not to be null.",
        "Variable \"$v\" got invalid value \"x\" at \"v[2]\"; Int cannot represent non-integer value: \"x\"")]
    [InlineData("[Int!]!", "\"x\"", "Variable \"$v\" got invalid value \"x\"; Int cannot represent non-integer value: \"x\"")]
    [InlineData("I", "{}",
        "Variable \"$v\" got invalid value {}; Field \"n\" of required type \"Int!\" was not provided.")]
    [InlineData("I", "{\"n\":\"x\",\"l\":[1,\"y\"],\"e\":\"BLAU\"}",
        "Variable \"$v\" got invalid value \"x\" at \"v.n\"; Int cannot represent non-integer value: \"x\"",
        "Variable \"$v\" got invalid value \"BLAU\" at \"v.e\"; Value \"BLAU\" does not exist in \"E\" enum.",
        "Variable \"$v\" got invalid value \"y\" at \"v.l[1]\"; Int cannot represent non-integer value: \"y\"")]
    [InlineData("I", "{\"n\":1,\"nn\":2}",
        "Variable \"$v\" got invalid value { n: 1, nn: 2 }; Field \"nn\" is not defined by type \"I\". Did you mean \"n\"?")]
    [InlineData("I", "{\"n\":1,\"k\":[[{\"n\":\"q\"}]]}",
        "Variable \"$v\" got invalid value \"q\" at \"v.k[0][0].n\"; Int cannot represent non-integer value: \"q\"")]
    [InlineData("I", "5", "Variable \"$v\" got invalid value 5; Expected type \"I\" to be an object.")]
    [InlineData("I", "[]", "Variable \"$v\" got invalid value []; Expected type \"I\" to be an object.")]
    [InlineData("I", "{\"n\":null}",
        "Variable \"$v\" got invalid value null at \"v.n\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("O", "{}",
        "Variable \"$v\" got invalid value {}; Exactly one key must be specified for OneOf type \"O\".")]
    [InlineData("O", "{\"a\":null}", "Variable \"$v\" got invalid value null at \"v.a\"; Field \"a\" must be non-null.")]
    [InlineData("O", "{\"a\":1,\"b\":null}",
        "Variable \"$v\" got invalid value { a: 1, b: null }; Exactly one key must be specified for OneOf type \"O\".")]
    [InlineData("O", "{\"b\":{\"n\":\"x\"}}",
        "Variable \"$v\" got invalid value \"x\" at \"v.b.n\"; Int cannot represent non-integer value: \"x\"")]
    [InlineData("O", "{\"c\":1}",
        "Variable \"$v\" got invalid value { c: 1 }; Field \"c\" is not defined by type \"O\". Did you mean \"a\" or \"b\"?",
        "Variable \"$v\" got invalid value { c: 1 }; Exactly one key must be specified for OneOf type \"O\".")]
    public void Value_Should_BeRefusedWithTheWordsOfGraphQLJs_When_ItsTypeDoesNotAllowIt(string type, string? json, params string[] messages)
    {
        var exception = Assert.Throws<RequestException>(() => Coerce($"query($v: {type}) {{ a }}", json));
        Assert.Equal(messages, exception.Errors.Select(static e => e.Message));
        Assert.All(exception.Errors, static e => Assert.Equal(ErrorCodes.BadUserInput, e.Code));
        Assert.All(exception.Errors, static e => Assert.Equal([new SourceLocation(1, 7)], e.Locations));
    }

    [Theory]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Float", "1e3", "1000")]
    [InlineData("ID", "5", "\"5\"")]
    [InlineData("E", "\"RED\"", "\"RED\"")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[[Int]]", "[1,[2]]", "[[1], [2]]")]
    [InlineData("I", "{\"n\":1}", "{n: 1, s: \"d\"}")]
    [InlineData("O", "{\"a\":1}", "{a: 1}")]
    [InlineData("Int = 3", null, "3")]
    [InlineData("Int = 3", "null", "null")]
    [InlineData("I = { n: 1, l: 2 }", null, "{n: 1, s: \"d\", l: [2]}")]
    [InlineData("ID", "1.0", "\"1\"")]
    [InlineData("ID", "9007199254740993", "\"9007199254740993\"")]
    public void Value_Should_BecomeWhatItsTypeMeans(string type, string? json, string expected)
    {
        var variables = Coerce($"query($v: {type}) {{ a }}", json);
        Assert.True(variables.TryGet("v", out var value));
        Assert.Equal(expected, Show(value));
    }

    [Fact]
    public void Variable_Should_NotBeThere_When_ItIsNeitherGivenNorHasADefault() =>
        Assert.False(Coerce("query($v: Int) { a }", null).TryGet("v", out _));

    [Fact]
    public void Errors_Should_BeLimited_When_ThereAreVeryMany()
    {
        var items = string.Join(',', Enumerable.Repeat("\"x\"", 200));
        var errors = Assert.Throws<RequestException>(() => Coerce("query($v: [Int]) { a }", $"[{items}]")).Errors;
        Assert.Equal(51, errors.Count);
        Assert.Equal("Too many errors processing variables, error limit reached. Execution aborted.", errors[50].Message);
    }

    [Theory]
    [InlineData("query($v: O!) { a }", """{"aa":1}""", "Field \"aa\" is not defined by type \"O\".")]
    [InlineData("query($v: E) { a }", "\"REDD\"", "Value \"REDD\" does not exist in \"E\" enum.")]
    [InlineData("query($v: E) { a }", "{}", "Enum \"E\" cannot represent non-string value: {}.")]
    public void Error_Should_SuggestNothing_When_SuggestionsAreOff(string query, string json, string fault) =>
        Assert.EndsWith(fault, Assert.Throws<RequestException>(() => Coerce(query, json, suggest: false)).Errors[0].Message, StringComparison.Ordinal);

    private static VariableValues Coerce(string query, string? json, bool suggest = true)
    {
        var document = Parser.Parse(query);
        using var variables = JsonDocument.Parse(json is null ? "{}" : $$"""{"v":{{json}}}""");
        return VariableCoercion.Coerce(
            new OperationVariables(s_schema, (OperationDefinitionNode)document.Definitions[0]), document.Source, variables.RootElement, suggest);
    }

    private static string Show(object? value) => value switch
    {
        InputObjectValue input => $"{{{string.Join(", ", input.Fields.Select(static f => $"{f.Key.Name}: {Show(f.Value)}"))}}}",
        object?[] list => $"[{string.Join(", ", list.Select(Show))}]",
        _ => ValuePrinter.Print(value),
    };
}
