using System.Diagnostics;
using System.Text;

namespace OpenEmulationData.GraphQL.TypeSystem.Printing;

/// <summary>The text of a schema in the making: one definition after the other, a blank line between them.</summary>
internal sealed class SchemaWriter(bool hasAppliedDirectives)
{
    private const string Indent = "  ";

    private readonly StringBuilder _text = new();
    private readonly AppliedDirectiveText _directives = new(hasAppliedDirectives);

    /// <summary>Whether all applied directives are written, not only those that introspection shows.</summary>
    public bool HasAppliedDirectives { get; } = hasAppliedDirectives;

    public override string ToString() => _text.ToString();

    public void WriteSchema(Schema schema)
    {
        Begin(schema.Description);
        _text.Append("schema").Append(_directives.Of(schema)).Append(" {\n");
        WriteRoot("query", schema.QueryType);
        WriteRoot("mutation", schema.MutationType);
        WriteRoot("subscription", schema.SubscriptionType);
        _text.Append('}');
    }

    public void WriteType(NamedType type)
    {
        Begin(type.Description);
        switch (type)
        {
            case ScalarType:
                WriteHead("scalar ", type);
                break;
            case ObjectType fields:
                WriteHead("type ", type, fields.Interfaces);
                WriteBlock(fields.Fields.Values, WriteField);
                break;
            case InterfaceType fields:
                WriteHead("interface ", type, fields.Interfaces);
                WriteBlock(fields.Fields.Values, WriteField);
                break;
            case UnionType union:
                WriteHead("union ", type);
                _text.Append(" = ").AppendJoin(" | ", union.MemberTypes);
                break;
            case EnumType @enum:
                WriteHead("enum ", type);
                WriteBlock(@enum.Values.Values, value => _text.Append(value.Name).Append(_directives.Of(value)));
                break;
            case InputObjectType input:
                WriteHead("input ", type);
                WriteBlock(input.Fields.Values, WriteInputValue);
                break;
            default:
                throw new UnreachableException();
        }
    }

    public void WriteDirective(DirectiveDefinition directive)
    {
        Begin(directive.Description);
        _text.Append("directive @").Append(directive.Name);
        WriteArguments(directive.Arguments, string.Empty);
        _text.Append(directive.IsRepeatable ? " repeatable on " : " on ").AppendJoin(" | ", directive.Locations);
    }

    private void Begin(string? description)
    {
        if (_text.Length > 0)
        {
            _text.Append("\n\n");
        }

        _text.Append(DescriptionText.Of(description, string.Empty));
    }

    private void WriteRoot(string operation, ObjectType? type)
    {
        if (type is not null)
        {
            _text.Append(Indent).Append(operation).Append(": ").Append(type.Name).Append('\n');
        }
    }

    private void WriteHead(string keyword, NamedType type, IReadOnlyList<InterfaceType>? interfaces = null)
    {
        _text.Append(keyword).Append(type.Name);
        if (interfaces is { Count: > 0 })
        {
            _text.Append(" implements ").AppendJoin(" & ", interfaces);
        }

        _text.Append(_directives.Of(type));
    }

    private void WriteBlock<T>(IEnumerable<T> members, Action<T> write)
        where T : IDescribed
    {
        _text.Append(" {\n");
        WriteLines(members, Indent, write);
        _text.Append('}');
    }

    /// <summary>Writes members on lines of their own; a blank line sets one with a description apart from those before it.</summary>
    private void WriteLines<T>(IEnumerable<T> members, string indent, Action<T> write)
        where T : IDescribed
    {
        var isFirst = true;
        foreach (var member in members)
        {
            _text.Append(!isFirst && member.Description is not null ? "\n" : string.Empty)
                .Append(DescriptionText.Of(member.Description, indent))
                .Append(indent);
            write(member);
            _text.Append('\n');
            isFirst = false;
        }
    }

    private void WriteField(FieldDefinition field)
    {
        _text.Append(field.Name);
        WriteArguments(field.Arguments, Indent);
        _text.Append(": ").Append(field.Type).Append(_directives.Of(field));
    }

    /// <summary>Writes arguments on one line unless one of them has a description.</summary>
    private void WriteArguments(IReadOnlyList<InputValueDefinition> arguments, string indent)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        _text.Append('(');
        if (arguments.Any(static a => a.Description is not null))
        {
            _text.Append('\n');
            WriteLines(arguments, indent + Indent, WriteInputValue);
            _text.Append(indent);
        }
        else
        {
            for (var i = 0; i < arguments.Count; i++)
            {
                _text.Append(i > 0 ? ", " : string.Empty);
                WriteInputValue(arguments[i]);
            }
        }

        _text.Append(')');
    }

    private void WriteInputValue(InputValueDefinition value)
    {
        _text.Append(value.Name).Append(": ").Append(value.Type);
        if (value.DefaultValue is { } defaultValue)
        {
            _text.Append(" = ").Append(Language.SyntaxPrinter.Print(defaultValue));
        }

        _text.Append(_directives.Of(value));
    }
}
