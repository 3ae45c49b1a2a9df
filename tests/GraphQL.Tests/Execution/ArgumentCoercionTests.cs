using System.Text.Json;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.Planning;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Tests.Execution;

public sealed class ArgumentCoercionTests
{
    private static readonly Schema s_schema = SchemaBuilder.FromSdl(
        """
        type Query { f(n: Int! = 7, s: String, e: E = RED, l: [Int!], i: I, o: O, r: Int!): Int }
        input I { n: Int!, s: String = "d", j: J = {} }
        input J { k: [E!]! = [GREEN, RED] }
        input O @oneOf { a: Int, b: I }
        enum E { RED GREEN }
        """)
        .BindEnum("E", new Dictionary<string, object> { ["RED"] = ConsoleColor.Red, ["GREEN"] = ConsoleColor.Green })
        .Build();

    [Theory]
    [InlineData("r: 1", "n: 7, e: Red, r: 1")]
    [InlineData("r: $one", "n: 7, e: Red, r: 1")]
    [InlineData("r: 1, n: $none, s: $none", "n: 7, e: Red, r: 1")]
    [InlineData("r: 1, s: null, e: null", "n: 7, s: null, e: null, r: 1")]
    [InlineData("r: 1, s: $null", "n: 7, s: null, e: Red, r: 1")]
    [InlineData("r: 1, l: 2", "n: 7, e: Red, l: [2], r: 1")]
    [InlineData("r: 1, l: [2, $one]", "n: 7, e: Red, l: [2, 1], r: 1")]
    [InlineData("r: 1, e: GREEN, i: { n: $one }", "n: 7, e: Green, i: {n: 1, s: \"d\", j: {k: [Green, Red]}}, r: 1")]
    [InlineData("r: 1, i: { n: 1, s: $none, j: { k: RED } }", "n: 7, e: Red, i: {n: 1, s: \"d\", j: {k: [Red]}}, r: 1")]
    [InlineData("r: 1, o: { a: $one }", "n: 7, e: Red, o: {a: 1}, r: 1")]
    public void Arguments_Should_BecomeWhatTheirTypesMean(string arguments, string expected)
    {
        var values = Coerce(arguments);
        Assert.Equal(expected, string.Join(", ", s_schema.QueryType.Fields["f"].Arguments
            .Where(a => values.TryGet(a.Name, out _))
            .Select(a => $"{a.Name}: {(values.TryGet(a.Name, out var value) ? Show(value) : null)}")));
    }

    [Theory]
    [InlineData("", "Argument \"r\" of required type \"Int!\" was not provided.")]
    [InlineData(
        "r: $none", "Argument \"r\" of required type \"Int!\" was provided the variable \"$none\" which was not provided a runtime value.")]
    [InlineData("r: null", "Argument \"r\" of non-null type \"Int!\" must not be null.")]
    [InlineData("r: $null", "Argument \"r\" of non-null type \"Int!\" must not be null.")]
    [InlineData("r: 1, l: [null]", "Argument \"l\" has invalid value [null]. Expected value of type \"Int!\", found null.")]
    [InlineData("r: 1, l: [$none]", "Argument \"l\" has invalid value [$none]. Expected value of type \"Int!\", found null.")]
    [InlineData(
        "r: 1, e: \"RED\"",
        "Argument \"e\" has invalid value \"RED\". Enum \"E\" cannot represent non-enum value: \"RED\". Did you mean the enum value \"RED\" or \"GREEN\"?")]
    [InlineData("r: 1, i: { n: 1, m: 2 }", "Argument \"i\" has invalid value {n: 1, m: 2}. Field \"m\" is not defined by type \"I\". Did you mean \"j\", \"n\", or \"s\"?")]
    [InlineData("r: 1, i: {}", "Argument \"i\" has invalid value {}. Field \"n\" of required type \"Int!\" was not provided.")]
    [InlineData("r: 1, o: {}", "Argument \"o\" has invalid value {}. OneOf Input Object \"O\" must specify exactly one key.")]
    [InlineData("r: 1, o: { a: $none }", "Argument \"o\" has invalid value {a: $none}. Field \"O.a\" must be non-null.")]
    [InlineData("r: 1, o: { a: 1, b: $none }", "Argument \"o\" has invalid value {a: 1, b: $none}. OneOf Input Object \"O\" must specify exactly one key.")]
    public void Arguments_Should_BeRefused_When_TheirTypesDoNotAllowThem(string arguments, string message)
    {
        var error = Assert.Throws<GraphQLException>(() => Coerce(arguments)).Error;
        Assert.Equal((message, ErrorCodes.BadUserInput), (error.Message, error.Code));
    }

    private static ArgumentValues Coerce(string arguments)
    {
        var document = Parser.Parse(
            $"query($one: Int, $null: Int, $none: Int) {{ f{(arguments.Length == 0 ? string.Empty : $"({arguments})")} }}");
        var operation = (OperationDefinitionNode)document.Definitions[0];
        using var json = JsonDocument.Parse("""{"one":1,"null":null}""");
        var variables = VariableCoercion.Coerce(new OperationVariables(s_schema, operation), document.Source, json.RootElement, suggest: true);
        return new ArgumentSlot(s_schema.QueryType.Fields["f"], (FieldNode)operation.SelectionSet.Selections[0]).Coerce(variables);
    }

    private static string Show(object? value) => value switch
    {
        InputObjectValue input => $"{{{string.Join(", ", input.Fields.Select(static f => $"{f.Key.Name}: {Show(f.Value)}"))}}}",
        object?[] list => $"[{string.Join(", ", list.Select(Show))}]",
        _ => ValuePrinter.Print(value),
    };
}
