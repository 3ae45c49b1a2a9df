using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// The words of names as search compares them. Names are made of few words, each of which is folded once; what is left of
/// a name is a list of numbers until all of them can be written in the order of their key.
/// </summary>
internal sealed class NameWords
{
    private const int WordBits = 24;
    private const int AccentBits = 12;
    private const int EntryBits = 64 - WordBits - AccentBits;
    private const int CacheLimit = 200_000;

    private readonly Dictionary<string, Token> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Word, string Accented), int> _pairs = [];
    private readonly List<ulong> _terms = [];
    private readonly HashSet<int> _ofEntry = [];

    /// <summary>As <see cref="VietnameseText.FoldedName"/>.</summary>
    public string Folded(string name)
    {
        if (name.Length > TextColumns.FoldedLength)
        {
            return VietnameseText.FoldedName(name);
        }

        System.Runtime.CompilerServices.DefaultInterpolatedStringHandler folded = new(0, 0);
        bool first = true;
        foreach (Range range in name.AsSpan().Split(' '))
        {
            string word = TokenOf(name.AsSpan()[range]).Folded;
            if (word.Length > 0)
            {
                folded.AppendLiteral(first ? "" : " ");
                folded.AppendLiteral(word);
                first = false;
            }
        }

        string result = folded.ToStringAndClear();
        return result.Length > TextColumns.FoldedLength ? result[..TextColumns.FoldedLength] : result;
    }

    /// <summary>Starts an entry.</summary>
    public void Start() => _ofEntry.Clear();

    /// <summary>Adds the words of one of the entry's names.</summary>
    public void Add(int entry, string name)
    {
        foreach (Range range in name.AsSpan().Split(' '))
        {
            foreach (int pair in TokenOf(name.AsSpan()[range]).Pairs)
            {
                if (_ofEntry.Add(pair))
                {
                    _terms.Add(((ulong)pair << EntryBits) | (uint)entry);
                }
            }
        }
    }

    /// <summary>Hands over every term in the order of its key: word, entry, accented word.</summary>
    public void Write(Action<SearchTerm> write)
    {
        string[] words = [.. _pairs.Keys.Select(pair => pair.Word).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> ranks = words.Select((word, rank) => (word, rank)).ToDictionary(pair => pair.word, pair => pair.rank, StringComparer.Ordinal);
        string[][] accents = new string[words.Length][];
        foreach (IGrouping<string, string> group in _pairs.Keys.GroupBy(pair => pair.Word, pair => pair.Accented, StringComparer.Ordinal))
        {
            accents[ranks[group.Key]] = [.. group.Order(StringComparer.Ordinal)];
        }

        if (words.Length >= 1 << WordBits || accents.Any(list => list.Length >= 1 << AccentBits))
        {
            throw new NotSupportedException("The names of the package hold more different words than search can tell apart.");
        }

        ulong[] high = new ulong[_pairs.Count];
        ulong[] low = new ulong[_pairs.Count];
        foreach (((string word, string accented), int pair) in _pairs)
        {
            high[pair] = (ulong)ranks[word] << (EntryBits + AccentBits);
            low[pair] = (ulong)Array.BinarySearch(accents[ranks[word]], accented, StringComparer.Ordinal);
        }

        const ulong EntryMask = (1UL << EntryBits) - 1;
        Span<ulong> terms = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_terms);
        foreach (ref ulong term in terms)
        {
            int pair = (int)(term >> EntryBits);
            term = high[pair] | ((term & EntryMask) << AccentBits) | low[pair];
        }

        terms.Sort();
        foreach (ulong term in terms)
        {
            int word = (int)(term >> (EntryBits + AccentBits));
            int accent = (int)(term & ((1UL << AccentBits) - 1));
            write(new SearchTerm { Word = words[word], Accented = accents[word][accent], EntryId = (int)((term >> AccentBits) & EntryMask) });
        }

        _terms.Clear();
    }

    private Token TokenOf(ReadOnlySpan<char> text)
    {
        if (_tokens.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out Token? known))
        {
            return known;
        }

        string token = text.ToString();
        string[] accented = VietnameseText.Accented(token).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Token made = new(VietnameseText.Fold(token), [.. accented.Select(PairOf)]);
        if (_tokens.Count < CacheLimit)
        {
            _tokens.Add(token, made);
        }

        return made;
    }

    private int PairOf(string word)
    {
        string accented = word.Length > TextColumns.WordLength ? word[..TextColumns.WordLength] : word;
        (string, string) pair = (VietnameseText.Fold(accented), accented);
        if (!_pairs.TryGetValue(pair, out int number))
        {
            _pairs.Add(pair, number = _pairs.Count);
        }

        return number;
    }

    private sealed record Token(string Folded, int[] Pairs);
}
