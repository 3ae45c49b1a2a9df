using System.Diagnostics.CodeAnalysis;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>Values and references to types. <see href="https://spec.graphql.org/September2025/#sec-Input-Values"/></summary>
internal ref partial struct DocumentReader
{
    public ValueNode ReadValue(bool isConstant)
    {
        switch (lexer.Kind)
        {
            case TokenKind.BracketLeft:
                return ReadList(isConstant);
            case TokenKind.BraceLeft:
                return ReadObject(isConstant);
            case TokenKind.Int:
                var intStart = lexer.Start;
                var number = ReadText();
                return new IntValueNode { Start = intStart, End = lexer.PreviousEnd, Value = number };
            case TokenKind.Float:
                var floatStart = lexer.Start;
                var fraction = ReadText();
                return new FloatValueNode { Start = floatStart, End = lexer.PreviousEnd, Value = fraction };
            case TokenKind.String or TokenKind.BlockString:
                return ReadString();
            case TokenKind.Name:
                return ReadWord();
            case TokenKind.Dollar when isConstant:
                FailVariableInConstant();
                return null;
            case TokenKind.Dollar:
                return ReadVariable();
            default:
                FailUnexpected();
                return null;
        }
    }

    public TypeNode ReadType()
    {
        var start = lexer.Start;
        TypeNode type;
        if (IsAt(TokenKind.BracketLeft))
        {
            Enter();
            Advance();
            var item = ReadType();
            Expect(TokenKind.BracketRight);
            Leave();
            type = new ListTypeNode { Start = start, End = lexer.PreviousEnd, Type = item };
        }
        else
        {
            type = ReadNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode { Start = start, End = lexer.PreviousEnd, Type = type } : type;
    }

    private NamedTypeNode ReadNamedType()
    {
        var name = ReadName();
        return new NamedTypeNode { Start = name.Start, End = name.End, Name = name };
    }

    private VariableNode ReadVariable()
    {
        var start = lexer.Start;
        Expect(TokenKind.Dollar);
        var name = ReadName();
        return new VariableNode { Start = start, End = name.End, Name = name };
    }

    /// <summary>Reads <c>true</c>, <c>false</c>, <c>null</c> or the name of an enum value.</summary>
    private ValueNode ReadWord()
    {
        var start = lexer.Start;
        var word = ReadText();
        var end = lexer.PreviousEnd;
        return word switch
        {
            "true" or "false" => new BooleanValueNode { Start = start, End = end, Value = word == "true" },
            "null" => new NullValueNode { Start = start, End = end },
            _ => new EnumValueNode { Start = start, End = end, Value = word },
        };
    }

    private StringValueNode ReadString()
    {
        var start = lexer.Start;
        var value = lexer.StringValue;
        var isBlock = IsAt(TokenKind.BlockString);
        Advance();
        return new StringValueNode { Start = start, End = lexer.PreviousEnd, Value = value, Block = isBlock };
    }

    private ListValueNode ReadList(bool isConstant)
    {
        var start = lexer.Start;
        Enter();
        var values = ReadAny<ValueNode>(
            TokenKind.BracketLeft,
            isConstant
                ? static (ref reader) => reader.ReadValue(isConstant: true)
                : static (ref reader) => reader.ReadValue(isConstant: false),
            TokenKind.BracketRight);
        Leave();
        return new ListValueNode { Start = start, End = lexer.PreviousEnd, Values = values };
    }

    private ObjectValueNode ReadObject(bool isConstant)
    {
        var start = lexer.Start;
        Enter();
        var fields = ReadAny<ObjectFieldNode>(
            TokenKind.BraceLeft,
            isConstant
                ? static (ref reader) => reader.ReadObjectField(isConstant: true)
                : static (ref reader) => reader.ReadObjectField(isConstant: false),
            TokenKind.BraceRight);
        Leave();
        return new ObjectValueNode { Start = start, End = lexer.PreviousEnd, Fields = fields };
    }

    private ObjectFieldNode ReadObjectField(bool isConstant)
    {
        var start = lexer.Start;
        var name = ReadName();
        Expect(TokenKind.Colon);
        var value = ReadValue(isConstant);
        return new ObjectFieldNode { Start = start, End = lexer.PreviousEnd, Name = name, Value = value };
    }

    /// <summary>The current token as written.</summary>
    private string ReadText()
    {
        var text = NameTable.Get(lexer.Text);
        Advance();
        return text;
    }

    [DoesNotReturn]
    private void FailVariableInConstant()
    {
        var start = lexer.Start;
        var dollar = lexer.Describe();
        Advance();
        Fail(start, IsAt(TokenKind.Name)
            ? $"Unexpected variable \"${NameTable.Get(lexer.Text)}\" in constant value."
            : $"Unexpected {dollar}.");
    }
}
