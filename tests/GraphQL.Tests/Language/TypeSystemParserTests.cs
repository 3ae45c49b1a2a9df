namespace OpenEmulationData.GraphQL.Language.Tests;

public sealed class TypeSystemParserTests
{
    [Theory]
    [InlineData("\"d\" schema @a { query: Q mutation: M }", SyntaxKind.SchemaDefinition)]
    [InlineData("scalar Date @specifiedBy(url: \"x\")", SyntaxKind.ScalarTypeDefinition)]
    [InlineData("type T implements & A & B @a { f(x: Int = 1): [T!]! @b }", SyntaxKind.ObjectTypeDefinition)]
    [InlineData("type T", SyntaxKind.ObjectTypeDefinition)]
    [InlineData("interface A implements B { f: Int }", SyntaxKind.InterfaceTypeDefinition)]
    [InlineData("union U @a = | A | B", SyntaxKind.UnionTypeDefinition)]
    [InlineData("union U", SyntaxKind.UnionTypeDefinition)]
    [InlineData("enum E { \"d\" A @deprecated B }", SyntaxKind.EnumTypeDefinition)]
    [InlineData("input I @oneOf { a: Int = 1 @b }", SyntaxKind.InputObjectTypeDefinition)]
    [InlineData("directive @a(b: Int) repeatable on | FIELD | QUERY", SyntaxKind.DirectiveDefinition)]
    [InlineData("extend schema @a", SyntaxKind.SchemaExtension)]
    [InlineData("extend schema { query: Q }", SyntaxKind.SchemaExtension)]
    [InlineData("extend scalar Date @a", SyntaxKind.ScalarTypeExtension)]
    [InlineData("extend type T implements A", SyntaxKind.ObjectTypeExtension)]
    [InlineData("extend interface A { f: Int }", SyntaxKind.InterfaceTypeExtension)]
    [InlineData("extend union U = A", SyntaxKind.UnionTypeExtension)]
    [InlineData("extend enum E { A }", SyntaxKind.EnumTypeExtension)]
    [InlineData("extend input I { a: Int }", SyntaxKind.InputObjectTypeExtension)]
    public void Parse_Should_ReadDefinition(string text, SyntaxKind kind)
    {
        var definition = Assert.Single(Parser.Parse(text).Definitions);

        Assert.Equal((kind, 0, text.Length), (definition.Kind, definition.Start, definition.End));
    }

    [Fact]
    public void Parse_Should_ReadObjectTypeInFull()
    {
        var type = Read<ObjectTypeDefinitionNode>("\"t\" type T implements A & B @c { \"f\" f(\"x\" x: Int = 1): [T!]! @d }");
        var field = Assert.Single(type.Fields);
        var argument = Assert.Single(field.Arguments);

        Assert.Equal(("t", "f", "x"), (type.Description?.Value, field.Description?.Value, argument.Description?.Value));
        Assert.Equal(["A", "B"], type.Interfaces.Select(name => name.Name.Value));
        Assert.Equal(("c", "d"), (type.Directives[0].Name.Value, field.Directives[0].Name.Value));
        Assert.Equal("1", Assert.IsType<IntValueNode>(argument.DefaultValue).Value);
    }

    [Fact]
    public void Parse_Should_ReadDirectiveDefinition()
    {
        var directive = Read<DirectiveDefinitionNode>("directive @a(b: Int) repeatable on FIELD | ENUM_VALUE");

        Assert.True(directive.Repeatable);
        Assert.Equal(["FIELD", "ENUM_VALUE"], directive.Locations.Select(location => location.Value));
        Assert.False(Read<DirectiveDefinitionNode>("directive @a on FIELD").Repeatable);
    }

    [Fact]
    public void Parse_Should_AcceptKeywordsAsNames()
    {
        var type = Read<ObjectTypeDefinitionNode>("type type { type: input query(extend: on = implements): fragment }");

        Assert.Equal(["type", "query"], type.Fields.Select(field => field.Name.Value));
    }

    [Theory]
    [InlineData("QUERY")]
    [InlineData("VARIABLE_DEFINITION")]
    [InlineData("INPUT_FIELD_DEFINITION")]
    public void Parse_Should_KnowDirectiveLocations(string location) =>
        Assert.Equal(location, Read<DirectiveDefinitionNode>($"directive @a on {location}").Locations[0].Value);

    private static T Read<T>(string text)
        where T : DefinitionNode => Assert.IsType<T>(Assert.Single(Parser.Parse(text).Definitions));
}
