using System.Collections.Immutable;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>Operations, fragments and selections. <see href="https://spec.graphql.org/September2025/#sec-Language.Operations"/></summary>
internal ref partial struct DocumentReader
{
    private OperationDefinitionNode ReadShorthandQuery()
    {
        var start = lexer.Start;
        var selectionSet = ReadSelectionSet();
        return new OperationDefinitionNode { Start = start, End = lexer.PreviousEnd, SelectionSet = selectionSet };
    }

    private OperationDefinitionNode ReadOperationDefinition(int start, StringValueNode? description)
    {
        var operation = ReadOperationKind();
        Name? name = IsAt(TokenKind.Name) ? ReadName() : null;
        var variables = ReadOptionalMany(
            TokenKind.ParenLeft, static (ref reader) => reader.ReadVariableDefinition(), TokenKind.ParenRight);
        var directives = ReadDirectives(isConstant: false);
        var selectionSet = ReadSelectionSet();
        return new OperationDefinitionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Description = description,
            Operation = operation,
            Name = name,
            VariableDefinitions = variables,
            Directives = directives,
            SelectionSet = selectionSet,
        };
    }

    private OperationKind ReadOperationKind()
    {
        var name = ReadName();
        switch (name.Value)
        {
            case "query":
                return OperationKind.Query;
            case "mutation":
                return OperationKind.Mutation;
            case "subscription":
                return OperationKind.Subscription;
            default:
                Fail(name.Start, $"Unexpected Name \"{name.Value}\".");
                return default;
        }
    }

    private VariableDefinitionNode ReadVariableDefinition()
    {
        var start = lexer.Start;
        var description = ReadDescription();
        var variable = ReadVariable();
        Expect(TokenKind.Colon);
        var type = ReadType();
        var defaultValue = Skip(TokenKind.EqualsSign) ? ReadValue(isConstant: true) : null;
        var directives = ReadDirectives(isConstant: true);
        return new VariableDefinitionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Description = description,
            Variable = variable,
            Type = type,
            DefaultValue = defaultValue,
            Directives = directives,
        };
    }

    private FragmentDefinitionNode ReadFragmentDefinition(int start, StringValueNode? description)
    {
        ExpectKeyword("fragment"u8);
        var name = ReadFragmentName();
        ExpectKeyword("on"u8);
        var typeCondition = ReadNamedType();
        var directives = ReadDirectives(isConstant: false);
        var selectionSet = ReadSelectionSet();
        return new FragmentDefinitionNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Description = description,
            Name = name,
            TypeCondition = typeCondition,
            Directives = directives,
            SelectionSet = selectionSet,
        };
    }

    /// <summary>Reads a name other than <c>on</c>.</summary>
    private Name ReadFragmentName()
    {
        if (IsAtKeyword("on"u8))
        {
            FailUnexpected();
        }

        return ReadName();
    }

    private SelectionSetNode ReadSelectionSet()
    {
        var start = lexer.Start;
        Enter();
        var selections = ReadMany<SelectionNode>(
            TokenKind.BraceLeft, static (ref reader) => reader.ReadSelection(), TokenKind.BraceRight);
        Leave();
        return new SelectionSetNode { Start = start, End = lexer.PreviousEnd, Selections = selections };
    }

    private SelectionNode ReadSelection() => IsAt(TokenKind.Spread) ? ReadFragment() : ReadField();

    private FieldNode ReadField()
    {
        var start = lexer.Start;
        var name = ReadName();
        Name? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ReadName();
        }

        var arguments = ReadArguments(isConstant: false);
        var directives = ReadDirectives(isConstant: false);
        var selectionSet = IsAt(TokenKind.BraceLeft) ? ReadSelectionSet() : null;
        return new FieldNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            Alias = alias,
            Name = name,
            Arguments = arguments,
            Directives = directives,
            SelectionSet = selectionSet,
        };
    }

    private SelectionNode ReadFragment()
    {
        var start = lexer.Start;
        Expect(TokenKind.Spread);
        NamedTypeNode? typeCondition = null;
        if (SkipKeyword("on"u8))
        {
            typeCondition = ReadNamedType();
        }
        else if (IsAt(TokenKind.Name))
        {
            var name = ReadName();
            var spreadDirectives = ReadDirectives(isConstant: false);
            return new FragmentSpreadNode { Start = start, End = lexer.PreviousEnd, Name = name, Directives = spreadDirectives };
        }

        var directives = ReadDirectives(isConstant: false);
        var selectionSet = ReadSelectionSet();
        return new InlineFragmentNode
        {
            Start = start,
            End = lexer.PreviousEnd,
            TypeCondition = typeCondition,
            Directives = directives,
            SelectionSet = selectionSet,
        };
    }

    private ImmutableArray<ArgumentNode> ReadArguments(bool isConstant) => ReadOptionalMany<ArgumentNode>(
        TokenKind.ParenLeft,
        isConstant
            ? static (ref reader) => reader.ReadArgument(isConstant: true)
            : static (ref reader) => reader.ReadArgument(isConstant: false),
        TokenKind.ParenRight);

    private ArgumentNode ReadArgument(bool isConstant)
    {
        var start = lexer.Start;
        var name = ReadName();
        Expect(TokenKind.Colon);
        var value = ReadValue(isConstant);
        return new ArgumentNode { Start = start, End = lexer.PreviousEnd, Name = name, Value = value };
    }

    private ImmutableArray<DirectiveNode> ReadDirectives(bool isConstant)
    {
        var first = waitingCount;
        while (IsAt(TokenKind.At))
        {
            Push(ReadDirective(isConstant));
        }

        return Pop<DirectiveNode>(first);
    }

    private DirectiveNode ReadDirective(bool isConstant)
    {
        var start = lexer.Start;
        Expect(TokenKind.At);
        var name = ReadName();
        var arguments = ReadArguments(isConstant);
        return new DirectiveNode { Start = start, End = lexer.PreviousEnd, Name = name, Arguments = arguments };
    }
}
