using System.Buffers.Binary;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// The words of names as search compares them. Names are made of few words, each of which is folded once; what is left of
/// a name is its number in the list of each of its words, until all of them can be written.
/// </summary>
internal sealed class NameWords
{
    private const int CacheLimit = 200_000;

    private readonly Dictionary<string, Token> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordEntries> _words = new(StringComparer.Ordinal);

    /// <summary>The name that was looked at last, which is folded first and added next.</summary>
    private string? _tokenized;
    private readonly List<Token> _nameTokens = [];

    /// <summary>As <see cref="VietnameseText.FoldedName"/>.</summary>
    public string Folded(string name)
    {
        if (name.Length > TextColumns.FoldedLength)
        {
            return VietnameseText.FoldedName(name);
        }

        System.Runtime.CompilerServices.DefaultInterpolatedStringHandler folded = new(0, 0);
        bool first = true;
        foreach (Token token in TokensOf(name))
        {
            if (token.Folded.Length > 0)
            {
                folded.AppendLiteral(first ? "" : " ");
                folded.AppendLiteral(token.Folded);
                first = false;
            }
        }

        string result = folded.ToStringAndClear();
        return result.Length > TextColumns.FoldedLength ? result[..TextColumns.FoldedLength] : result;
    }

    /// <summary>Adds the words of one of the entry's names. Entries come in the order of their numbers, the names of one after each other.</summary>
    public void Add(int entry, string name)
    {
        foreach (Token token in TokensOf(name))
        {
            foreach (WordEntries word in token.Words)
            {
                word.Entries.Add(entry);
            }
        }
    }

    /// <summary>Hands over the words, numbered in their order, and for each the entries of each kind in the order of their keys.</summary>
    /// <param name="keys">The key of each entry, by its number.</param>
    /// <param name="kinds">The kind of each entry, by its key.</param>
    /// <param name="writeWord">Takes the words.</param>
    /// <param name="writePosting">Takes the entries of a word.</param>
    public void Write(int[] keys, byte[] kinds, Action<SearchWord> writeWord, Action<SearchPosting> writePosting)
    {
        WordEntries[] ordered = [.. _words.Values.OrderBy(word => word.Folded, StringComparer.Ordinal).ThenBy(word => word.Accented, StringComparer.Ordinal)];
        for (int index = 0; index < ordered.Length; index++)
        {
            writeWord(new SearchWord { Id = index + 1, Word = ordered[index].Folded, Accented = ordered[index].Accented });
        }

        for (int index = 0; index < ordered.Length; index++)
        {
            foreach (SearchPosting posting in PostingsOf(ordered[index].Entries, keys, kinds))
            {
                posting.WordId = index + 1;
                writePosting(posting);
            }

            ordered[index].Entries = new RisingNumbers();
        }
    }

    private static IEnumerable<SearchPosting> PostingsOf(RisingNumbers numbers, int[] keys, byte[] kinds)
    {
        int[] entries = new int[numbers.Count];
        numbers.CopyTo(entries);
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i] = keys[entries[i]];
        }

        Array.Sort(entries);
        int[] sizes = new int[Enum.GetValues<SearchKind>().Length];
        foreach (int entry in entries)
        {
            sizes[kinds[entry]] += sizeof(int);
        }

        byte[]?[] lists = [.. sizes.Select(static size => size == 0 ? null : new byte[size])];
        Array.Clear(sizes);
        foreach (int entry in entries)
        {
            int kind = kinds[entry];
            BinaryPrimitives.WriteInt32BigEndian(lists[kind].AsSpan(sizes[kind]), entry);
            sizes[kind] += sizeof(int);
        }

        return lists.Index().Where(static list => list.Item is not null)
            .Select(static list => new SearchPosting { Kind = (SearchKind)list.Index, Entries = list.Item! });
    }

    private List<Token> TokensOf(string name)
    {
        if (!ReferenceEquals(name, _tokenized))
        {
            _nameTokens.Clear();
            foreach (Range range in name.AsSpan().Split(' '))
            {
                _nameTokens.Add(TokenOf(name.AsSpan()[range]));
            }

            _tokenized = name;
        }

        return _nameTokens;
    }

    private Token TokenOf(ReadOnlySpan<char> text)
    {
        if (_tokens.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out Token? known))
        {
            return known;
        }

        string token = text.ToString();
        string[] accented = VietnameseText.Accented(token).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Token made = new(VietnameseText.Fold(token), [.. accented.Select(WordOf)]);
        if (_tokens.Count < CacheLimit)
        {
            _tokens.Add(token, made);
        }

        return made;
    }

    private WordEntries WordOf(string word)
    {
        string accented = word.Length > TextColumns.WordLength ? word[..TextColumns.WordLength] : word;
        if (!_words.TryGetValue(accented, out WordEntries? known))
        {
            _words.Add(accented, known = new WordEntries(VietnameseText.Fold(accented), accented));
        }

        return known;
    }

    /// <param name="Folded">The word of a name, folded.</param>
    /// <param name="Words">The words that search finds it by.</param>
    private sealed record Token(string Folded, WordEntries[] Words);

    private sealed class WordEntries(string folded, string accented)
    {
        public string Folded => folded;

        public string Accented => accented;

        public RisingNumbers Entries { get; set; } = new();
    }
}
