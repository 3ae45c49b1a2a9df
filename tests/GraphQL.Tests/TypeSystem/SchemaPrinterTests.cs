using OpenEmulationData.GraphQL.Tests.Execution;
using OpenEmulationData.TestSupport;

namespace OpenEmulationData.GraphQL.TypeSystem.Tests;

public sealed class SchemaPrinterTests
{
    private const string Kitchen =
        """"
        directive @cost(weight: String!) on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION
        "May stand often."
        directive @tag("Any text." name: String!, level: Int = 1) repeatable on OBJECT | INTERFACE | FIELD_DEFINITION | ENUM_VALUE
        scalar Url @specifiedBy(url: "https://tools.ietf.org/html/rfc3986")
        scalar Json
        type Query {
          zoo(first: Int = 20, after: String, where: ZooFilter @cost(weight: "10")): [Zoo!] @cost(weight: "10")
          """
          One box for everything.

          With two paragraphs.
          """
          search(
            "As people type it."
            text: String!
            kinds: [Kind!]! = [CAT, DOG]
            old: Int @deprecated
          ): Found
        }
        "A zoo."
        type Zoo implements Node & Named @tag(name: "a") @tag(name: "b") {
          id: ID!
          "The name of the zoo, in a sentence that is long enough to need a line for itself."
          name: String!
          web: Url @deprecated(reason: "Use \"site\".")
          gone: Int @deprecated
        }
        type Cat implements Node { id: ID!, kind: Kind! }
        interface Node { id: ID! }
        interface Named implements Node { id: ID!, name: String! }
        union Found = Zoo | Cat
        "A kind."
        enum Kind {
          CAT @tag(name: "c")
          "Faithful."
          DOG @deprecated(reason: "Use CAT.")
        }
        input ZooFilter { and: [ZooFilter!], name: Text = { eq: "x\n\"y\"", in: [null, "z"] }, old: Int = -1 @deprecated }
        input Text { eq: String @cost(weight: "10"), in: [String] }
        input By @oneOf { id: ID, name: String }
        """";

    [Fact]
    public void Schema_Should_BeOrderedByKindAndName() => Snapshot.Match(Print(Kitchen));

    [Fact]
    public void Schema_Should_PrintAsGraphQLJsPrintsIt_When_AskedForWhatIntrospectionKnows() =>
        Snapshot.Match(Print(Kitchen, SchemaPrintOptions.Introspected));

    [Fact]
    public async Task Introspection_Should_TellAllThatIsPrinted() =>
        Snapshot.Match(await EngineHarness.For(Kitchen).ExecuteAsync(IntrospectionQuery.Text));

    [Theory]
    [InlineData(SchemaOrder.ByKind)]
    [InlineData(SchemaOrder.AsIntrospected)]
    public void Text_Should_MakeTheSameSchemaAgain(SchemaOrder order)
    {
        var options = new SchemaPrintOptions { Order = order };
        var text = Print(Kitchen, options);
        Assert.Equal(text, Print(text, options));
    }

    [Fact]
    public void SchemaDefinition_Should_BePrinted_When_RootsHaveOtherNamesOrThereIsADescription()
    {
        const string sdl = "\"Ours.\"\nschema {\n  query: Query\n  mutation: Change\n}";
        const string types = "type Query {\n  a: Int\n}\n\ntype Change {\n  b: Int\n}";
        Assert.StartsWith(sdl, Print($"{sdl} {types}", SchemaPrintOptions.Introspected).Replace("\"\"\"", "\"", StringComparison.Ordinal));
        Assert.Equal("type Query {\n  a: Int\n}", Print("type Query { a: Int }", SchemaPrintOptions.Introspected));
        Assert.StartsWith("schema {\n  query: Query\n}", Print("type Query { a: Int }"));
    }

    [Theory]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("Plain.", "\"\"\"Plain.\"\"\"")]
    [InlineData("Ends with \"quotes\"", "\"\"\"\n  Ends with \"quotes\"\n  \"\"\"")]
    [InlineData("\\n Leading line", "\"\\n Leading line\"")]
    [InlineData("A \\u0007 bell", "\"A \\u0007 bell\"")]
    public void Description_Should_BeABlockStringWhereThatMeansTheSame(string escaped, string expected)
    {
        var value = escaped.Replace("\"", "\\\"", StringComparison.Ordinal);
        Assert.Equal(
            $"type Query {{\n  {expected}\n  a: Int\n}}",
            Print($"type Query {{ \"{value}\" a: Int }}", SchemaPrintOptions.Introspected));
    }

    private static string Print(string sdl, SchemaPrintOptions? options = null) =>
        SchemaPrinter.Print(SchemaBuilder.FromSdl(sdl).Build(), options);
}
