using System.Buffers;
using System.Globalization;
using System.Text;

namespace OpenEmulationData.Persistence.Text;

/// <summary>
/// The one treatment of Vietnamese text, used by import and query alike, so that search and order are the same on
/// every database and never depend on a database collation.
/// </summary>
public static class VietnameseText
{
    private const int StackLimit = 512;

    /// <summary>Letters of a text whose sort key surely has no more than <see cref="KeyLimit"/> bytes.</summary>
    private const int ShortText = 32;

    private const int KeyLimit = 4096;

    /// <summary>Letters that no letter after them changes in NFC: those of Latin and Vietnamese, without marks that combine.</summary>
    private static readonly SearchValues<char> Composed = SearchValues.Create([.. Range(0, 0x2FF), .. Range(0x1E00, 0x1EFF)]);

    private static readonly CompareInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN").CompareInfo;

    /// <summary>
    /// The text as it is stored: NFC, the Icelandic eth (Ð, ð) mended to Đ, đ, white space at the ends removed and
    /// collapsed to one space elsewhere. Returns the same instance when there is nothing to do.
    /// </summary>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string composed = !text.AsSpan().ContainsAnyExcept(Composed) || text.IsNormalized(NormalizationForm.FormC)
            ? text
            : text.Normalize(NormalizationForm.FormC);
        return IsClean(composed) ? composed : Clean(composed);
    }

    /// <summary>
    /// The key that search compares: lower case, no accents, đ as d, anything but letters and digits a space, one space
    /// between words. Both placements of a tone mark (hòa, hoà) fold to the same key.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return WriteWords(text.Normalize(NormalizationForm.FormKD), keepMarks: false);
    }

    /// <summary>The folded key of a name, cut to what a column holds.</summary>
    public static string FoldedName(string name)
    {
        string folded = Fold(name);
        return folded.Length > TextColumns.FoldedLength ? folded[..TextColumns.FoldedLength] : folded;
    }

    /// <summary>The text in lower case with its accents, words as in <see cref="Fold"/>, tone marks placed the modern way (hoà).</summary>
    public static string Accented(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string words = WriteWords(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant(), keepMarks: true);
        return TonePlacement.Modernize(words.Normalize(NormalizationForm.FormC));
    }

    /// <summary>
    /// The key by which names are sorted in Vietnamese order (ICU collation <c>vi</c>), as <see cref="OrderedText"/>:
    /// comparing two keys byte by byte orders the names. Cut to what a column holds.
    /// </summary>
    public static string SortKey(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > ShortText)
        {
            return SortKeyOf(Vietnamese.GetSortKey(text).KeyData);
        }

        // Without a buffer the key would be made twice, first for its length alone.
        Span<byte> key = stackalloc byte[KeyLimit];
        return SortKeyOf(key[..Vietnamese.GetSortKey(text, key)]);
    }

    private static string SortKeyOf(ReadOnlySpan<byte> key) =>
        OrderedText.Of(key[..Math.Min(key.Length, OrderedText.BytesIn(TextColumns.SortLength))]);

    /// <summary>The words of <see cref="Fold"/>.</summary>
    public static string[] Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(static code => (char)code);

    private static bool IsClean(string text)
    {
        bool space = true;
        foreach (char letter in text)
        {
            if (letter is 'Ð' or 'ð' || (char.IsWhiteSpace(letter) && (letter != ' ' || space)))
            {
                return false;
            }

            space = letter == ' ';
        }

        return text.Length == 0 || !space;
    }

    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (char letter in text)
        {
            if (!char.IsWhiteSpace(letter))
            {
                clean.Append(letter switch { 'Ð' => 'Đ', 'ð' => 'đ', _ => letter });
            }
            else if (clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().TrimEnd(' ');
    }

    private static string WriteWords(string text, bool keepMarks)
    {
        char[]? rented = text.Length > StackLimit ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> words = rented ?? stackalloc char[StackLimit];
        int length = 0;
        foreach (char letter in text)
        {
            if (IsMark(letter))
            {
                if (keepMarks && length > 0 && words[length - 1] != ' ')
                {
                    words[length++] = letter;
                }
            }
            else if (char.IsLetterOrDigit(letter))
            {
                words[length++] = FoldLetter(letter, keepMarks);
            }
            else if (length > 0 && words[length - 1] != ' ')
            {
                words[length++] = ' ';
            }
        }

        string result = words[..length].TrimEnd(' ').ToString();
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return result;
    }

    private static bool IsMark(char letter) =>
        letter >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static char FoldLetter(char letter, bool keepMarks) => letter switch
    {
        'Đ' or 'đ' or 'Ð' or 'ð' => keepMarks ? 'đ' : 'd',
        _ => char.ToLowerInvariant(letter),
    };
}
