using System.Text;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>What a block string means, and how a value is written as one.</summary>
internal static class BlockString
{
    private const string Quotes = "\"\"\"";
    private const string EscapedQuotes = "\\\"\"\"";

    /// <summary>Line lengths beyond this are set apart from the quotes.</summary>
    private const int LongestInline = 70;

    /// <summary>
    /// The value of the raw text between the quotes: escaped quotes are resolved, the indentation common to all lines but the
    /// first is gone, as are blank lines at both ends.
    /// <see href="https://spec.graphql.org/September2025/#BlockStringValue()"/>
    /// </summary>
    public static string Dedent(string raw)
    {
        if (raw.AsSpan().IndexOfAny('\n', '\r') < 0)
        {
            return IndentOf(raw) == raw.Length ? "" : Unescape(raw);
        }

        var (first, last, indent) = Measure(raw);
        var value = new StringBuilder(raw.Length);
        var rest = raw.AsSpan();
        for (var i = 0; i <= last; i++)
        {
            var line = NextLine(ref rest);
            if (i < first)
            {
                continue;
            }

            if (i > first)
            {
                value.Append('\n');
            }

            value.Append(i == 0 ? line : line[Math.Min(indent, line.Length)..]);
        }

        return Unescape(value.ToString());
    }

    /// <summary>The value as a block string in quotes, on lines of its own where that reads better or is needed.</summary>
    public static string Print(string value)
    {
        var escaped = value.Replace(Quotes, EscapedQuotes, StringComparison.Ordinal);
        var isSingleLine = !HasLineEnd(escaped);
        var needsLineBefore = !isSingleLine && AllLinesButFirstAreIndented(escaped);
        var endsWithQuotes = escaped.EndsWith(EscapedQuotes, StringComparison.Ordinal);
        var needsLineAfter = value.EndsWith('\\') || (value.EndsWith('"') && !endsWithQuotes);
        var isSpacious = !isSingleLine || value.Length > LongestInline || needsLineBefore || needsLineAfter || endsWithQuotes;
        var keepsFirstIndent = isSingleLine && value.Length > 0 && value[0] is (' ' or '\t');
        var before = (isSpacious && !keepsFirstIndent) || needsLineBefore ? "\n" : "";
        var after = isSpacious || needsLineAfter ? "\n" : "";
        return Quotes + before + escaped + after + Quotes;
    }

    private static bool AllLinesButFirstAreIndented(ReadOnlySpan<char> text)
    {
        NextLine(ref text);
        bool left;
        do
        {
            left = HasLineEnd(text);
            var line = NextLine(ref text);
            if (line.Length > 0 && line[0] is not (' ' or '\t'))
            {
                return false;
            }
        }
        while (left);
        return true;
    }

    /// <summary>The index of the first and the last line that is not blank, and the indentation common to all but the first line.</summary>
    private static (int First, int Last, int Indent) Measure(string raw)
    {
        var (first, last, common) = (0, -1, int.MaxValue);
        var rest = raw.AsSpan();
        var left = true;
        for (var i = 0; left; i++)
        {
            left = HasLineEnd(rest);
            var line = NextLine(ref rest);
            var indent = IndentOf(line);
            if (indent == line.Length)
            {
                continue;
            }

            first = last < 0 ? i : first;
            last = i;
            common = i == 0 ? common : Math.Min(common, indent);
        }

        return (first, last, common);
    }

    private static bool HasLineEnd(ReadOnlySpan<char> text) => text.IndexOfAny('\n', '\r') >= 0;

    /// <summary>Takes the first line off a text, without its end.</summary>
    private static ReadOnlySpan<char> NextLine(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny('\n', '\r');
        if (end < 0)
        {
            var all = rest;
            rest = [];
            return all;
        }

        var line = rest[..end];
        rest = rest[(end + (rest[end..].StartsWith("\r\n") ? 2 : 1))..];
        return line;
    }

    private static int IndentOf(ReadOnlySpan<char> line)
    {
        var indent = line.IndexOfAnyExcept(' ', '\t');
        return indent < 0 ? line.Length : indent;
    }

    private static string Unescape(string text) => text.Replace(EscapedQuotes, Quotes, StringComparison.Ordinal);
}
