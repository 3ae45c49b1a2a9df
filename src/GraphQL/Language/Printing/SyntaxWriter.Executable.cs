using System.Collections.Immutable;
using System.Diagnostics;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>Operations, fragments and selections.</summary>
internal sealed partial class SyntaxWriter
{
    private void WriteExecutableDefinition(ExecutableDefinitionNode definition)
    {
        WriteDescription(definition.Description);
        switch (definition)
        {
            case OperationDefinitionNode operation:
                WriteOperationHead(operation);
                break;
            case FragmentDefinitionNode fragment:
                Write("fragment ");
                Write(fragment.Name.Value);
                Write(" on ");
                Write(fragment.TypeCondition);
                WriteDirectives(fragment.Directives);
                Write(" ");
                break;
            default:
                throw new UnreachableException();
        }

        Write(definition.SelectionSet);
    }

    /// <summary>Writes what comes before the selections: nothing, for a query that has nothing to say there.</summary>
    private void WriteOperationHead(OperationDefinitionNode operation)
    {
        var isShorthand = operation is
        {
            Operation: OperationKind.Query,
            Name: null,
            Description: null,
            VariableDefinitions.IsEmpty: true,
            Directives.IsEmpty: true,
        };
        if (isShorthand)
        {
            return;
        }

        Write(KeywordOf(operation.Operation));
        if (operation.Name is not null || !operation.VariableDefinitions.IsEmpty)
        {
            Write(" ");
        }

        Write(operation.Name?.Value ?? "");
        WriteVariableDefinitions(operation.VariableDefinitions);
        WriteDirectives(operation.Directives);
        Write(" ");
    }

    /// <summary>Writes variables on one line, or a line each when one of them has a description.</summary>
    private void WriteVariableDefinitions(ImmutableArray<VariableDefinitionNode> definitions)
    {
        if (definitions.All(static d => d.Description is null))
        {
            WriteInParentheses(definitions);
            return;
        }

        Write("(");
        WriteLines(definitions, deeper: 0);
        Write(")");
    }

    private void WriteVariableDefinition(VariableDefinitionNode definition)
    {
        WriteDescription(definition.Description);
        Write(definition.Variable);
        Write(": ");
        Write(definition.Type);
        WriteDefault(definition.DefaultValue);
        WriteDirectives(definition.Directives);
    }

    private void WriteSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                Write("...");
                Write(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                WriteInlineFragment(fragment);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteField(FieldNode field)
    {
        var lineStart = written;
        if (field.Alias is { } alias)
        {
            Write(alias.Value);
            Write(": ");
        }

        Write(field.Name.Value);
        WriteArguments(field.Arguments, lineStart);
        WriteDirectives(field.Directives);
        if (field.SelectionSet is { Selections: var selections })
        {
            WriteBlockBehind(selections);
        }
    }

    private void WriteInlineFragment(InlineFragmentNode fragment)
    {
        Write("...");
        if (fragment.TypeCondition is { } type)
        {
            Write(" on ");
            Write(type);
        }

        WriteDirectives(fragment.Directives);
        WriteBlockBehind(fragment.SelectionSet.Selections);
    }

    private void WriteBlockBehind<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        if (!nodes.IsEmpty)
        {
            Write(" ");
            WriteBlock(nodes);
        }
    }
}
