using System.Text;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>A statement and its parameters.</summary>
internal sealed record SqlStatement(string Text, IReadOnlyList<TranslatedParameter> Parameters)
{
    /// <summary>Writes the statement with other names for the parent's parameters.</summary>
    public void AppendForParent(StringBuilder text, int ordinal)
    {
        var inQuotes = '\0';
        for (var i = 0; i < Text.Length; i++)
        {
            var c = Text[i];
            text.Append(c);
            if (inQuotes != '\0')
            {
                inQuotes = c == inQuotes ? '\0' : inQuotes;
            }
            else if (c is '\'' or '"' or '[')
            {
                inQuotes = c == '[' ? ']' : c;
            }
            else if (c == '@')
            {
                var end = i + 1;
                while (end < Text.Length && (char.IsLetterOrDigit(Text[end]) || Text[end] == '_'))
                {
                    end++;
                }

                text.Append(Text, i + 1, end - i - 1);
                if (FindParameter(Text.AsSpan(i, end - i)) is { IsParent: true })
                {
                    text.Append('_').Append(ordinal);
                }

                i = end - 1;
            }
        }
    }

    private TranslatedParameter? FindParameter(ReadOnlySpan<char> name)
    {
        foreach (var parameter in Parameters)
        {
            if (name.SequenceEqual(parameter.Name))
            {
                return parameter;
            }
        }

        return null;
    }
}
