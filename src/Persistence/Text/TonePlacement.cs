namespace OpenEmulationData.Persistence.Text;

/// <summary>
/// Vietnamese is written with the tone mark of an open oa, oe or uy on either vowel (hòa, hoà). The modern placement,
/// on the last one, is the one that words are compared in.
/// </summary>
internal static class TonePlacement
{
    private const string OnO = "òóỏõọ";
    private const string OnU = "ùúủũụ";
    private const string OnA = "àáảãạ";
    private const string OnE = "èéẻẽẹ";
    private const string OnY = "ỳýỷỹỵ";

    /// <summary>The lower-case NFC text with every mark of an open syllable moved to its last vowel.</summary>
    public static string Modernize(string text)
    {
        char[]? modern = null;
        for (int index = 0; index + 1 < text.Length; index++)
        {
            if (index + 2 < text.Length && text[index + 2] != ' ')
            {
                continue;
            }

            (char First, char Last)? pair = Pair(text[index], text[index + 1]);
            if (pair is { } moved)
            {
                modern ??= text.ToCharArray();
                modern[index] = moved.First;
                modern[index + 1] = moved.Last;
            }
        }

        return modern is null ? text : new string(modern);
    }

    private static (char First, char Last)? Pair(char first, char last)
    {
        int tone = OnO.IndexOf(first, StringComparison.Ordinal);
        if (tone >= 0)
        {
            return last switch { 'a' => ('o', OnA[tone]), 'e' => ('o', OnE[tone]), _ => null };
        }

        tone = OnU.IndexOf(first, StringComparison.Ordinal);
        return tone >= 0 && last == 'y' ? ('u', OnY[tone]) : null;
    }
}
