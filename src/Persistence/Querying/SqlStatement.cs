using System.Text;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>A statement and its parameters.</summary>
/// <param name="Text">The SQL.</param>
/// <param name="Parameters">The parameters, in their order.</param>
/// <param name="Columns">How many columns it has.</param>
internal sealed record SqlStatement(string Text, IReadOnlyList<TranslatedParameter> Parameters, int Columns)
{
    /// <summary>Writes the statement with something else in the place of the parent's parameters.</summary>
    public void Append(StringBuilder text, Func<TranslatedParameter, string> parent)
    {
        var inQuotes = '\0';
        for (var i = 0; i < Text.Length; i++)
        {
            var c = Text[i];
            if (inQuotes != '\0' || c != '@')
            {
                text.Append(c);
            }

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

                if (FindParameter(Text.AsSpan(i, end - i)) is { IsParent: true } found)
                {
                    text.Append(parent(found));
                }
                else
                {
                    text.Append(Text, i, end - i);
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
