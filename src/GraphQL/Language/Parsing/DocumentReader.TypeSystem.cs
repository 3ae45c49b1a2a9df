using System.Collections.Immutable;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>Definitions of schema, types and directives. <see href="https://spec.graphql.org/September2025/#sec-Type-System"/></summary>
internal ref partial struct DocumentReader
{
    private SchemaDefinitionNode ReadSchemaDefinition(int start, StringValueNode? description)
    {
        ExpectKeyword("schema"u8);
        var directives = ReadDirectives(isConstant: true);
        var operationTypes = ReadMany(
            TokenKind.BraceLeft, static (ref reader) => reader.ReadOperationTypeDefinition(), TokenKind.BraceRight);
        return new SchemaDefinitionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Description = description,
            Directives = directives,
            OperationTypes = operationTypes,
        };
    }

    private OperationTypeDefinitionNode ReadOperationTypeDefinition()
    {
        var start = lexer.Start;
        var operation = ReadOperationKind();
        Expect(TokenKind.Colon);
        var type = ReadNamedType();
        return new OperationTypeDefinitionNode { Start = start, End = lexer.PreviousEnd, Operation = operation, Type = type };
    }

    private ScalarTypeDefinitionNode ReadScalarTypeDefinition(int start, StringValueNode? description)
    {
        ExpectKeyword("scalar"u8);
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        return new ScalarTypeDefinitionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Description = description,
            Name = name,
            Directives = directives,
        };
    }

    private ObjectTypeDefinitionNode ReadObjectTypeDefinition(int start, StringValueNode? description)
    {
        ExpectKeyword("type"u8);
        var name = ReadName();
        var interfaces = ReadImplementedInterfaces();
        var directives = ReadDirectives(isConstant: true);
        var fields = ReadFieldsDefinition();
        return new ObjectTypeDefinitionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Description = description,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
        };
    }

    private InterfaceTypeDefinitionNode ReadInterfaceTypeDefinition(int start, StringValueNode? description)
    {
        ExpectKeyword("interface"u8);
        var name = ReadName();
        var interfaces = ReadImplementedInterfaces();
        var directives = ReadDirectives(isConstant: true);
        var fields = ReadFieldsDefinition();
        return new InterfaceTypeDefinitionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Description = description,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
        };
    }

    private UnionTypeDefinitionNode ReadUnionTypeDefinition(int start, StringValueNode? description)
    {
        ExpectKeyword("union"u8);
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        var types = ReadUnionMembers();
        return new UnionTypeDefinitionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Description = description,
            Name = name,
            Directives = directives,
            Types = types,
        };
    }

    private EnumTypeDefinitionNode ReadEnumTypeDefinition(int start, StringValueNode? description)
    {
        ExpectKeyword("enum"u8);
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        var values = ReadEnumValuesDefinition();
        return new EnumTypeDefinitionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Description = description,
            Name = name,
            Directives = directives,
            Values = values,
        };
    }

    private InputObjectTypeDefinitionNode ReadInputObjectTypeDefinition(int start, StringValueNode? description)
    {
        ExpectKeyword("input"u8);
        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        var fields = ReadInputFieldsDefinition();
        return new InputObjectTypeDefinitionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Description = description,
            Name = name,
            Directives = directives,
            Fields = fields,
        };
    }

    private DirectiveDefinitionNode ReadDirectiveDefinition(int start, StringValueNode? description)
    {
        ExpectKeyword("directive"u8);
        Expect(TokenKind.At);
        var name = ReadName();
        var arguments = ReadArgumentsDefinition();
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = ReadDirectiveLocations();
        return new DirectiveDefinitionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Description = description,
            Name = name,
            Arguments = arguments,
            Repeatable = isRepeatable,
            Locations = locations,
        };
    }

    private ImmutableArray<Name> ReadDirectiveLocations()
    {
        var locations = ImmutableArray.CreateBuilder<Name>();
        Skip(TokenKind.Pipe);
        do
        {
            locations.Add(ReadDirectiveLocation());
        }
        while (Skip(TokenKind.Pipe));
        return locations.DrainToImmutable();
    }

    private Name ReadDirectiveLocation()
    {
        var location = ReadName();
        if (!DirectiveLocationNames.All.Contains(location.Value))
        {
            Fail(location.Start, $"Unexpected Name \"{location.Value}\".");
        }

        return location;
    }
}
