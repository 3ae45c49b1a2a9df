using System.Collections;
using System.Reflection;
using System.Text;

namespace OpenEmulationData.GraphQL.Language.Tests;

/// <summary>Everything that a tree says, as text: two trees are equal, offsets aside, if their dumps are.</summary>
internal static class SyntaxDump
{
    private static readonly string[] Places = [nameof(SyntaxNode.Start), nameof(SyntaxNode.End), nameof(DocumentNode.Source)];

    public static string Of(SyntaxNode node)
    {
        var dump = new StringBuilder();
        Append(dump, node);
        return dump.ToString();
    }

    private static void Append(StringBuilder dump, object? value)
    {
        switch (value)
        {
            case null:
                dump.Append('-');
                break;
            case SyntaxNode node:
                AppendNode(dump, node);
                break;
            case string text:
                dump.Append('\'').Append(text).Append('\'');
                break;
            case IEnumerable items:
                dump.Append('[');
                foreach (var item in items)
                {
                    Append(dump, item);
                }

                dump.Append(']');
                break;
            default:
                dump.Append(value);
                break;
        }
    }

    private static void AppendNode(StringBuilder dump, SyntaxNode node)
    {
        dump.Append('(');
        foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (!Places.Contains(property.Name))
            {
                dump.Append(property.Name).Append('=');
                Append(dump, property.GetValue(node));
                dump.Append(' ');
            }
        }

        dump.Append(')');
    }
}
