namespace OpenEmulationData.GraphQL.Language;

/// <summary>
/// Extensions, each of which must add something. The keyword <c>extend</c> is behind, the next one is checked.
/// <see href="https://spec.graphql.org/September2025/#TypeSystemExtension"/>
/// </summary>
internal ref partial struct DocumentReader
{
    private SchemaExtensionNode ReadSchemaExtension(int start)
    {
        Advance();
        var directives = ReadDirectives(isConstant: true);
        var operationTypes = ReadOptionalMany(
            TokenKind.BraceLeft, static (ref reader) => reader.ReadOperationTypeDefinition(), TokenKind.BraceRight);
        RequireAddition(directives.Length + operationTypes.Length);
        return new SchemaExtensionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Directives = directives,
            OperationTypes = operationTypes,
        };
    }

    private ScalarTypeExtensionNode ReadScalarTypeExtension(int start)
    {
        Advance();
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        RequireAddition(directives.Length);
        return new ScalarTypeExtensionNode { Start = start, End = lexer.PreviousEnd, Name = name, Directives = directives };
    }

    private ObjectTypeExtensionNode ReadObjectTypeExtension(int start)
    {
        Advance();
        var name = ReadName();
        var interfaces = ReadImplementedInterfaces();
        var directives = ReadDirectives(isConstant: true);
        var fields = ReadFieldsDefinition();
        RequireAddition(interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeExtensionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
        };
    }

    private InterfaceTypeExtensionNode ReadInterfaceTypeExtension(int start)
    {
        Advance();
        var name = ReadName();
        var interfaces = ReadImplementedInterfaces();
        var directives = ReadDirectives(isConstant: true);
        var fields = ReadFieldsDefinition();
        RequireAddition(interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeExtensionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
        };
    }

    private UnionTypeExtensionNode ReadUnionTypeExtension(int start)
    {
        Advance();
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        var types = ReadUnionMembers();
        RequireAddition(directives.Length + types.Length);
        return new UnionTypeExtensionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Name = name,
            Directives = directives,
            Types = types,
        };
    }

    private EnumTypeExtensionNode ReadEnumTypeExtension(int start)
    {
        Advance();
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        var values = ReadEnumValuesDefinition();
        RequireAddition(directives.Length + values.Length);
        return new EnumTypeExtensionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Name = name,
            Directives = directives,
            Values = values,
        };
    }

    private InputObjectTypeExtensionNode ReadInputObjectTypeExtension(int start)
    {
        Advance();
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        var fields = ReadInputFieldsDefinition();
        RequireAddition(directives.Length + fields.Length);
        return new InputObjectTypeExtensionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Name = name,
            Directives = directives,
            Fields = fields,
        };
    }

    private readonly void RequireAddition(int count)
    {
        if (count == 0)
        {
            FailUnexpected();
        }
    }
}
