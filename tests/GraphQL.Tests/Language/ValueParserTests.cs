namespace OpenEmulationData.GraphQL.Language.Tests;

public sealed class ValueParserTests
{
    [Theory]
    [InlineData("1", SyntaxKind.IntValue)]
    [InlineData("1.0", SyntaxKind.FloatValue)]
    [InlineData("\"\"", SyntaxKind.StringValue)]
    [InlineData("\"\"\"\"\"\"", SyntaxKind.StringValue)]
    [InlineData("true", SyntaxKind.BooleanValue)]
    [InlineData("null", SyntaxKind.NullValue)]
    [InlineData("nulls", SyntaxKind.EnumValue)]
    [InlineData("[]", SyntaxKind.ListValue)]
    [InlineData("{}", SyntaxKind.ObjectValue)]
    [InlineData("$a", SyntaxKind.Variable)]
    public void ParseValue_Should_TellTheKind(string text, SyntaxKind kind)
    {
        var value = Parser.ParseValue(text);

        Assert.Equal((kind, 0, text.Length), (value.Kind, value.Start, value.End));
    }

    [Fact]
    public void ParseValue_Should_ReadNestedValues()
    {
        var list = Assert.IsType<ListValueNode>(Parser.ParseValue("[1, {a: $b, c: [D]}, false]"));
        var fields = Assert.IsType<ObjectValueNode>(list.Values[1]).Fields;

        Assert.Equal(3, list.Values.Length);
        Assert.Equal(["a", "c"], fields.Select(field => field.Name.Value));
        Assert.Equal("b", Assert.IsType<VariableNode>(fields[0].Value).Name.Value);
        Assert.False(Assert.IsType<BooleanValueNode>(list.Values[2]).Value);
    }

    [Fact]
    public void ParseValue_Should_KeepDigitsAsWritten()
    {
        Assert.Equal("-12345678901234567890", ((IntValueNode)Parser.ParseValue("-12345678901234567890")).Value);
        Assert.Equal("1.50E+02", ((FloatValueNode)Parser.ParseValue("1.50E+02")).Value);
    }

    [Theory]
    [InlineData("ID", SyntaxKind.NamedType)]
    [InlineData("ID!", SyntaxKind.NonNullType)]
    [InlineData("[ID]", SyntaxKind.ListType)]
    [InlineData("[[ID!]!]!", SyntaxKind.NonNullType)]
    public void ParseType_Should_ReadReferences(string text, SyntaxKind kind)
    {
        var type = Parser.ParseType(text);

        Assert.Equal((kind, 0, text.Length), (type.Kind, type.Start, type.End));
        Assert.Equal(text, SyntaxPrinter.Print(type));
    }
}
