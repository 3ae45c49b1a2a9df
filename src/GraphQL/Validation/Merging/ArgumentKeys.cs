using System.Text;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Merging;

/// <summary>
/// Numbers that are equal for fields with equal arguments, in whatever order arguments and input fields are given. Arguments are read
/// once, so that comparing them again costs nothing.
/// </summary>
internal sealed class ArgumentKeys
{
    private readonly Dictionary<FieldNode, int> _byField = [];
    private readonly Dictionary<string, int> _byText = new(StringComparer.Ordinal);

    public int Of(FieldNode field)
    {
        if (field.Arguments.IsEmpty)
        {
            return -1;
        }

        if (!_byField.TryGetValue(field, out var key))
        {
            var text = Text(field);
            if (!_byText.TryGetValue(text, out key))
            {
                _byText.Add(text, key = _byText.Count);
            }

            _byField.Add(field, key);
        }

        return key;
    }

    private static string Text(FieldNode field)
    {
        var text = new StringBuilder();
        foreach (var argument in field.Arguments.OrderBy(static a => a.Name.Value, StringComparer.Ordinal))
        {
            Append(text.Append(argument.Name.Value).Append(':'), argument.Value);
        }

        return text.ToString();
    }

    // The parser bounds the recursion.
    private static void Append(StringBuilder text, ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                text.Append('[');
                foreach (var item in list.Values)
                {
                    Append(text, item);
                }

                text.Append(']');
                break;
            case ObjectValueNode fields:
                text.Append('{');
                foreach (var field in fields.Fields.OrderBy(static f => f.Name.Value, StringComparer.Ordinal))
                {
                    Append(text.Append(field.Name.Value).Append(':'), field.Value);
                }

                text.Append('}');
                break;
            default:
                text.Append(SyntaxPrinter.Print(value)).Append(',');
                break;
        }
    }
}
