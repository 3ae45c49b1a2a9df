namespace OpenEmulationData.GraphQL.Language.Tests;

public sealed class ExecutableDocumentParserTests
{
    [Fact]
    public void Parse_Should_ReadShorthandQuery()
    {
        var operation = Only<OperationDefinitionNode>("{ a b }");

        Assert.Equal(OperationKind.Query, operation.Operation);
        Assert.Null(operation.Name);
        Assert.Equal(["a", "b"], operation.SelectionSet.Selections.Cast<FieldNode>().Select(field => field.Name.Value));
    }

    [Theory]
    [InlineData("query Q {a}", OperationKind.Query, "Q")]
    [InlineData("mutation {a}", OperationKind.Mutation, null)]
    [InlineData("subscription on {a}", OperationKind.Subscription, "on")]
    [InlineData("query query {a}", OperationKind.Query, "query")]
    public void Parse_Should_ReadOperation(string text, OperationKind kind, string? name)
    {
        var operation = Only<OperationDefinitionNode>(text);

        Assert.Equal((kind, name), (operation.Operation, operation.Name?.Value));
    }

    [Fact]
    public void Parse_Should_ReadDescriptions()
    {
        var operation = Only<OperationDefinitionNode>("\"op\" query Q(\"var\" $a: Int) {a}");
        var fragment = Only<FragmentDefinitionNode>("\"\"\"\n  frag\n\"\"\" fragment F on T {a}");

        Assert.Equal("op", operation.Description?.Value);
        Assert.Equal("var", operation.VariableDefinitions[0].Description?.Value);
        Assert.Equal(("frag", true), (fragment.Description?.Value, fragment.Description?.Block));
        Assert.Equal(0, operation.Start);
    }

    [Fact]
    public void Parse_Should_ReadVariableDefinitions()
    {
        var variable = Only<OperationDefinitionNode>("query ($a: [Int!]! = [1] @d(x: 2)) {a}").VariableDefinitions[0];

        Assert.Equal("a", variable.Variable.Name.Value);
        Assert.Equal("[Int!]!", SyntaxPrinter.Print(variable.Type));
        Assert.Equal("[1]", SyntaxPrinter.Print(variable.DefaultValue!));
        Assert.Equal("d", variable.Directives[0].Name.Value);
    }

    [Fact]
    public void Parse_Should_ReadFieldInFull()
    {
        var field = OnlySelection<FieldNode>("{ x: a(b: 1, c: $d) @e @f(g: 2) { h } }");

        Assert.Equal(("x", "a", "x"), (field.Alias?.Value, field.Name.Value, field.ResponseName));
        Assert.Equal(["b", "c"], field.Arguments.Select(argument => argument.Name.Value));
        Assert.Equal(["e", "f"], field.Directives.Select(directive => directive.Name.Value));
        Assert.Equal("h", ((FieldNode)field.SelectionSet!.Selections[0]).ResponseName);
    }

    [Fact]
    public void Parse_Should_ReadLeafField()
    {
        var field = OnlySelection<FieldNode>("{ a }");

        Assert.Null(field.Alias);
        Assert.Null(field.SelectionSet);
        Assert.True(field.Arguments.IsEmpty && field.Directives.IsEmpty);
    }

    [Fact]
    public void Parse_Should_ReadFragments()
    {
        Assert.Equal("F", OnlySelection<FragmentSpreadNode>("{ ...F @a }").Name.Value);
        Assert.Equal("T", OnlySelection<InlineFragmentNode>("{ ... on T @a { b } }").TypeCondition?.Name.Value);
        Assert.Null(OnlySelection<InlineFragmentNode>("{ ... @a { b } }").TypeCondition);
        Assert.Equal("T", Only<FragmentDefinitionNode>("fragment F on T @a { b }").TypeCondition.Name.Value);
        Assert.Equal("fragment", Only<FragmentDefinitionNode>("fragment fragment on on { b }").Name.Value);
    }

    [Fact]
    public void Parse_Should_TellWhereNodesAre()
    {
        const string Valid = "\"đ\" query Q { x: a(b: \"đ\") { c } ...F }";
        var operation = Only<OperationDefinitionNode>(Valid);
        var field = (FieldNode)operation.SelectionSet.Selections[0];
        var spread = operation.SelectionSet.Selections[1];

        Assert.Equal((0, 41), (operation.Start, operation.End));
        Assert.Equal((15, 34), (field.Start, field.End));
        Assert.Equal((15, 16, 18, 19), (field.Alias?.Start, field.Alias?.End, field.Name.Start, field.Name.End));
        Assert.Equal((35, 39), (spread.Start, spread.End));
    }

    [Fact]
    public void Parse_Should_ShareStrings_When_NamesRepeat()
    {
        var selections = Only<OperationDefinitionNode>("{ campaign campaign }").SelectionSet.Selections;

        Assert.Same(((FieldNode)selections[0]).Name.Value, ((FieldNode)selections[1]).Name.Value);
    }

    [Fact]
    public void Parse_Should_KeepSource() =>
        Assert.Equal("file.graphql", Parser.Parse(new Source("{a}"u8.ToArray(), "file.graphql")).Source.Name);

    private static T Only<T>(string text)
        where T : DefinitionNode => Assert.IsType<T>(Assert.Single(Parser.Parse(text).Definitions));

    private static T OnlySelection<T>(string text)
        where T : SelectionNode => Assert.IsType<T>(Assert.Single(Only<OperationDefinitionNode>(text).SelectionSet.Selections));
}
