using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>Prints values for messages, as graphql-js's <c>inspect</c> does. Depth and length are bounded.</summary>
internal static class ValuePrinter
{
    private const int MaxDepth = 2;
    private const int MaxItems = 10;

    public static string Print(object? value)
    {
        var text = new StringBuilder();
        Print(text, value, 0);
        return text.ToString();
    }

    private static void Print(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case JsonElement element:
                Print(text, element, depth);
                break;
            case string s:
                PrintQuoted(text, s);
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case double or float:
                text.Append(NumberText.Of(Convert.ToDouble(value, CultureInfo.InvariantCulture)));
                break;
            case IFormattable formattable:
                text.Append(formattable.ToString(null, CultureInfo.InvariantCulture));
                break;
            case IReadOnlyDictionary<string, object?> map:
                PrintObject(text, map, depth);
                break;
            case IEnumerable list:
                PrintList(text, list.Cast<object?>(), depth);
                break;
            default:
                text.Append(value.GetType().Name);
                break;
        }
    }

    private static void Print(StringBuilder text, JsonElement element, int depth)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                PrintObject(text, element.EnumerateObject().Select(static p => KeyValuePair.Create(p.Name, (object?)p.Value)), depth);
                break;
            case JsonValueKind.Array:
                PrintList(text, element.EnumerateArray().Select(static e => (object?)e), depth);
                break;
            case JsonValueKind.String:
                Print(text, element.GetString(), depth);
                break;
            case JsonValueKind.Number:
                text.Append(NumberText.Of(element.GetDouble()));
                break;
            case JsonValueKind.Undefined:
                text.Append("undefined");
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static void PrintObject(StringBuilder text, IEnumerable<KeyValuePair<string, object?>> entries, int depth)
    {
        var all = entries.ToList();
        if (all.Count == 0 || depth >= MaxDepth)
        {
            text.Append(all.Count == 0 ? "{}" : "[Object]");
            return;
        }

        text.Append('{');
        var separator = " ";
        foreach (var (key, value) in all)
        {
            text.Append(separator).Append(key).Append(": ");
            Print(text, value, depth + 1);
            separator = ", ";
        }

        text.Append(" }");
    }

    private static void PrintList(StringBuilder text, IEnumerable<object?> items, int depth)
    {
        var all = items.ToList();
        if (all.Count > 0 && depth >= MaxDepth)
        {
            text.Append("[Array]");
            return;
        }

        text.Append('[');
        for (var i = 0; i < Math.Min(all.Count, MaxItems); i++)
        {
            text.Append(i == 0 ? string.Empty : ", ");
            Print(text, all[i], depth + 1);
        }

        if (all.Count > MaxItems)
        {
            text.Append(CultureInfo.InvariantCulture, $", ... {all.Count - MaxItems} more item{(all.Count == MaxItems + 1 ? string.Empty : "s")}");
        }

        text.Append(']');
    }

    private static void PrintQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}
