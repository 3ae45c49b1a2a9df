using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>
/// The text of a tree in the making. This part holds what all nodes use: indentation, lists, and lists that are put on
/// lines of their own when they turn out to be too long.
/// </summary>
internal sealed partial class SyntaxWriter
{
    private const int IndentSize = 2;
    private const int LongestLine = 80;

    private readonly StringBuilder text = new();
    private int indent;

    /// <summary>The characters written so far, without indentation: what graphql-js measures lines by.</summary>
    private int written;
    private int lineEnds;

    public override string ToString() => text.ToString();

    public void Write(SyntaxNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node)
        {
            case DocumentNode document:
                WriteJoined(document.Definitions, "\n\n");
                break;
            case ExecutableDefinitionNode definition:
                WriteExecutableDefinition(definition);
                break;
            case SelectionSetNode selectionSet:
                WriteBlock(selectionSet.Selections);
                break;
            case SelectionNode selection:
                WriteSelection(selection);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            case TypeNode type:
                WriteType(type);
                break;
            case DefinitionNode definition:
                WriteTypeSystemDefinition(definition);
                break;
            default:
                WritePart(node);
                break;
        }
    }

    /// <summary>Nodes that are only parts of others.</summary>
    private void WritePart(SyntaxNode node)
    {
        switch (node)
        {
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            case ArgumentNode argument:
                WriteNamed(argument.Name, argument.Value);
                break;
            case ObjectFieldNode field:
                WriteNamed(field.Name, field.Value);
                break;
            case DirectiveNode directive:
                WriteDirective(directive);
                break;
            case OperationTypeDefinitionNode operationType:
                Write(KeywordOf(operationType.Operation));
                Write(": ");
                Write(operationType.Type);
                break;
            case FieldDefinitionNode field:
                WriteFieldDefinition(field);
                break;
            case InputValueDefinitionNode input:
                WriteInputValueDefinition(input);
                break;
            case EnumValueDefinitionNode value:
                WriteDescription(value.Description);
                Write(value.Name.Value);
                WriteDirectives(value.Directives);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static string KeywordOf(OperationKind operation) => operation switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        OperationKind.Subscription => "subscription",
        _ => throw new UnreachableException(),
    };

    /// <summary>Writes a text; what follows a line end in it is indented.</summary>
    private void Write(string part)
    {
        written += part.Length;
        var rest = part.AsSpan();
        int lineEnd;
        while ((lineEnd = rest.IndexOf('\n')) >= 0)
        {
            text.Append(rest[..(lineEnd + 1)]).Append(' ', indent);
            lineEnds++;
            rest = rest[(lineEnd + 1)..];
        }

        text.Append(rest);
    }

    private void WriteNamed(Name name, ValueNode value)
    {
        Write(name.Value);
        Write(": ");
        Write(value);
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            Write(description);
            Write("\n");
        }
    }

    private void WriteDirective(DirectiveNode directive)
    {
        Write("@");
        Write(directive.Name.Value);
        WriteInParentheses(directive.Arguments);
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            Write(" ");
            WriteDirective(directive);
        }
    }

    private void WriteJoined<T>(ImmutableArray<T> nodes, string separator)
        where T : SyntaxNode
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            if (i > 0)
            {
                Write(separator);
            }

            Write(nodes[i]);
        }
    }

    /// <summary>Writes nodes between braces, each on a line of its own; nothing if there are none.</summary>
    private void WriteBlock<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        if (!nodes.IsEmpty)
        {
            Write("{");
            WriteLines(nodes);
            Write("}");
        }
    }

    private void WriteInParentheses<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        if (!nodes.IsEmpty)
        {
            Write("(");
            WriteJoined(nodes, ", ");
            Write(")");
        }
    }

    /// <summary>Writes nodes on lines of their own, one level deeper, from a new line to a new line.</summary>
    private void WriteLines<T>(ImmutableArray<T> nodes, int deeper = IndentSize)
        where T : SyntaxNode
    {
        indent += deeper;
        Write("\n");
        WriteJoined(nodes, "\n");
        indent -= deeper;
        Write("\n");
    }

    /// <summary>Writes nodes in parentheses on one line, unless the line would be too long, counted from a place on.</summary>
    private void WriteArguments(ImmutableArray<ArgumentNode> arguments, int lineStart)
    {
        var before = (text.Length, written, lineEnds);
        WriteInParentheses(arguments);
        if (!arguments.IsEmpty && written - lineStart > LongestLine)
        {
            Rewind(before);
            Write("(");
            WriteLines(arguments);
            Write(")");
        }
    }

    /// <summary>Writes nodes in parentheses on one line, unless one of them has several lines itself.</summary>
    private void WriteDefinitions<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        var before = (text.Length, written, lineEnds);
        WriteInParentheses(nodes);
        if (lineEnds != before.lineEnds)
        {
            Rewind(before);
            Write("(");
            WriteLines(nodes);
            Write(")");
        }
    }

    private void Rewind((int Length, int Written, int LineEnds) place) => (text.Length, written, lineEnds) = place;
}
