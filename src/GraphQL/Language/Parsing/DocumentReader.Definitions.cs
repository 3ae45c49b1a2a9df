namespace OpenEmulationData.GraphQL.Language;

/// <summary>Documents and what may stand in them. <see href="https://spec.graphql.org/September2025/#sec-Document"/></summary>
internal ref partial struct DocumentReader
{
    public DocumentNode ReadDocument()
    {
        Advance();
        var first = waitingCount;
        do
        {
            Push(ReadDefinition());
        }
        while (!IsAt(TokenKind.EndOfFile));
        return new DocumentNode { Start = 0, End = lexer.End, Definitions = Pop<DefinitionNode>(first), Source = source };
    }

    private DefinitionNode ReadDefinition()
    {
        if (IsAt(TokenKind.BraceLeft))
        {
            return ReadShorthandQuery();
        }

        var start = lexer.Start;
        var description = ReadDescription();
        if (description is not null && IsAt(TokenKind.BraceLeft))
        {
            Fail(start, "Unexpected description, descriptions are not supported on shorthand queries.");
        }

        if (!IsAt(TokenKind.Name))
        {
            FailUnexpected();
        }

        var keyword = NameTable.Get(lexer.Text);
        if (ReadExecutableDefinition(keyword, start, description) is { } executable)
        {
            return executable;
        }

        if (options.AllowTypeSystem)
        {
            if (ReadTypeSystemDefinition(keyword, start, description) is { } definition)
            {
                return definition;
            }

            if (description is null && keyword == "extend")
            {
                return ReadTypeSystemExtension(start);
            }
        }

        if (description is not null)
        {
            Fail(start, "Unexpected description, only GraphQL definitions support descriptions.");
        }

        FailUnexpected();
        return null;
    }

    private ExecutableDefinitionNode? ReadExecutableDefinition(string keyword, int start, StringValueNode? description) => keyword switch
    {
        "query" or "mutation" or "subscription" => ReadOperationDefinition(start, description),
        "fragment" => ReadFragmentDefinition(start, description),
        _ => null,
    };

    private DefinitionNode? ReadTypeSystemDefinition(string keyword, int start, StringValueNode? description) => keyword switch
    {
        "schema" => ReadSchemaDefinition(start, description),
        "scalar" => ReadScalarTypeDefinition(start, description),
        "type" => ReadObjectTypeDefinition(start, description),
        "interface" => ReadInterfaceTypeDefinition(start, description),
        "union" => ReadUnionTypeDefinition(start, description),
        "enum" => ReadEnumTypeDefinition(start, description),
        "input" => ReadInputObjectTypeDefinition(start, description),
        "directive" => ReadDirectiveDefinition(start, description),
        _ => null,
    };

    private DefinitionNode ReadTypeSystemExtension(int start)
    {
        Advance();
        var keyword = IsAt(TokenKind.Name) ? NameTable.Get(lexer.Text) : "";
        switch (keyword)
        {
            case "schema":
                return ReadSchemaExtension(start);
            case "scalar":
                return ReadScalarTypeExtension(start);
            case "type":
                return ReadObjectTypeExtension(start);
            case "interface":
                return ReadInterfaceTypeExtension(start);
            case "union":
                return ReadUnionTypeExtension(start);
            case "enum":
                return ReadEnumTypeExtension(start);
            case "input":
                return ReadInputObjectTypeExtension(start);
            default:
                FailUnexpected();
                return null;
        }
    }

    private StringValueNode? ReadDescription() =>
        lexer.Kind is TokenKind.String or TokenKind.BlockString ? ReadString() : null;
}
