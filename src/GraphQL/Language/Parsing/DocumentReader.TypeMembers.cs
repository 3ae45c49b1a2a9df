using System.Collections.Immutable;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>What types are made of. <see href="https://spec.graphql.org/September2025/#FieldsDefinition"/></summary>
internal ref partial struct DocumentReader
{
    private ImmutableArray<NamedTypeNode> ReadImplementedInterfaces() => SkipKeyword("implements"u8)
        ? ReadDelimited(TokenKind.Ampersand, static (ref reader) => reader.ReadNamedType())
        : [];

    private ImmutableArray<NamedTypeNode> ReadUnionMembers() => Skip(TokenKind.EqualsSign)
        ? ReadDelimited(TokenKind.Pipe, static (ref reader) => reader.ReadNamedType())
        : [];

    private ImmutableArray<FieldDefinitionNode> ReadFieldsDefinition() => ReadOptionalMany(
        TokenKind.BraceLeft, static (ref reader) => reader.ReadFieldDefinition(), TokenKind.BraceRight);

    private ImmutableArray<InputValueDefinitionNode> ReadArgumentsDefinition() => ReadOptionalMany(
        TokenKind.ParenLeft, static (ref reader) => reader.ReadInputValueDefinition(), TokenKind.ParenRight);

    private ImmutableArray<InputValueDefinitionNode> ReadInputFieldsDefinition() => ReadOptionalMany(
        TokenKind.BraceLeft, static (ref reader) => reader.ReadInputValueDefinition(), TokenKind.BraceRight);

    private ImmutableArray<EnumValueDefinitionNode> ReadEnumValuesDefinition() => ReadOptionalMany(
        TokenKind.BraceLeft, static (ref reader) => reader.ReadEnumValueDefinition(), TokenKind.BraceRight);

    private FieldDefinitionNode ReadFieldDefinition()
    {
        var start = lexer.Start;
        var description = ReadDescription();
        var name = ReadName();
        var arguments = ReadArgumentsDefinition();
        Expect(TokenKind.Colon);
        var type = ReadType();
        var directives = ReadDirectives(isConstant: true);
        return new FieldDefinitionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Description = description,
            Name = name,
            Arguments = arguments,
            Type = type,
            Directives = directives,
        };
    }

    private InputValueDefinitionNode ReadInputValueDefinition()
    {
        var start = lexer.Start;
        var description = ReadDescription();
        var name = ReadName();
        Expect(TokenKind.Colon);
        var type = ReadType();
        var defaultValue = Skip(TokenKind.EqualsSign) ? ReadValue(isConstant: true) : null;
        var directives = ReadDirectives(isConstant: true);
        return new InputValueDefinitionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Description = description,
            Name = name,
            Type = type,
            DefaultValue = defaultValue,
            Directives = directives,
        };
    }

    private EnumValueDefinitionNode ReadEnumValueDefinition()
    {
        var start = lexer.Start;
        var description = ReadDescription();
        if (IsAtKeyword("true"u8) || IsAtKeyword("false"u8) || IsAtKeyword("null"u8))
        {
            Fail(lexer.Start, $"{lexer.Describe()} is reserved and cannot be used for an enum value.");
        }

        var name = ReadName();
        var directives = ReadDirectives(isConstant: true);
        return new EnumValueDefinitionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Description = description,
            Name = name,
            Directives = directives,
        };
    }
}
