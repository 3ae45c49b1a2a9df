using System.Buffers;
using System.Data.Common;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Statistics.Querying;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Search;

/// <summary>
/// What a text finds, as people type it, with or without accents. Every word of the text must be the beginning of a word of one of the entity's
/// names. Hits with the very accents of the text come first, then the names in order. Disposing gives the memory back.
/// </summary>
public sealed class SearchMatches : IDisposable
{
    /// <summary>How many words of a text are looked up; further ones are passed over.</summary>
    public const int WordLimit = 10;

    /// <summary>A place in the order of names is found in steps, each this part of the one before.</summary>
    private const int Narrowing = 32;

    /// <summary>The first step: together with those that follow, down to 1, it reaches a billion entries.</summary>
    private const int FirstStep = 1 << 25;

    private readonly ReadSession _session;

    /// <summary>By rank: the hits with the very accents, and the others.</summary>
    private readonly EntrySet[] _ranks;

    private SearchMatches(ReadSession session, EntrySet accented, EntrySet others)
    {
        _session = session;
        _ranks = [accented, others];
    }

    /// <summary>How many hits there are.</summary>
    public int Count => _ranks.Sum(static entries => entries.Count);

    /// <summary>Looks a text up.</summary>
    /// <param name="session">Where to search, and for whom.</param>
    /// <param name="text">The text; without a letter or digit it finds nothing.</param>
    /// <param name="kinds">The kinds to find; none means all.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static async ValueTask<SearchMatches> FindAsync(
        ReadSession session, string text, IReadOnlyCollection<SearchKind> kinds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(kinds);
        EntrySet all = new();
        EntrySet accented = new();
        string[] words = WordsOf(text);
        if (words.Length == 0)
        {
            return new SearchMatches(session, accented, all);
        }

        await ReadAsync(session, words[0], kinds, all, accented, cancellationToken);
        foreach (string word in words[1..])
        {
            using EntrySet allOfWord = new();
            using EntrySet accentedOfWord = new();
            await ReadAsync(session, word, kinds, allOfWord, accentedOfWord, cancellationToken);
            all.IntersectWith(allOfWord);
            accented.IntersectWith(accentedOfWord);
        }

        all.ExceptWith(accented);
        await session.ReadAsync(VisibilitySql.HiddenEntries, ViewerOf(session), row => Hide(row.GetInt32(0)), cancellationToken);
        return new SearchMatches(session, accented, all);

        void Hide(int entry)
        {
            all.Remove(entry);
            accented.Remove(entry);
        }
    }

    /// <summary>The hits after another, at most <paramref name="take"/>.</summary>
    /// <param name="after">The last hit of the page before, null for the first page.</param>
    /// <param name="take">The size of the page.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async ValueTask<IReadOnlyList<SearchHit>> TakeAsync(SearchHit? after, int take, CancellationToken cancellationToken = default)
    {
        List<SearchHit> hits = [];
        int next = after is null ? 1 : await FindNextAsync(after, cancellationToken);
        for (int rank = Math.Clamp(after?.Rank ?? 0, 0, _ranks.Length); rank < _ranks.Length; rank++)
        {
            List<int> entries = Take(_ranks[rank], next, take - hits.Count);
            if (entries.Count > 0)
            {
                await ReadAsync(entries, row => hits.Add(new SearchHit((SearchKind)row.GetInt32(1), row.GetInt32(2), rank, row.GetString(3))), cancellationToken);
            }

            next = 1;
        }

        return hits;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (EntrySet entries in _ranks)
        {
            entries.Dispose();
        }
    }

    private static string[] WordsOf(string text) =>
        [.. VietnameseText.Accented(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(WordLimit)];

    private static ValueTask ReadAsync(
        ReadSession session, string word, IReadOnlyCollection<SearchKind> kinds, EntrySet all, EntrySet accented, CancellationToken cancellationToken)
    {
        string folded = VietnameseText.Fold(word);
        return session.ReadAsync(
            SearchSql.Postings(kinds),
            [new(SearchSql.From, folded), new(SearchSql.Before, After(folded))],
            row => Add(row, row.GetString(0).StartsWith(word, StringComparison.Ordinal) ? accented : null, all),
            cancellationToken);
    }

    private static void Add(DbDataReader row, EntrySet? accented, EntrySet all)
    {
        if (row is IBytesInPlace inPlace)
        {
            Add(inPlace.GetBytes(1), accented, all);
            return;
        }

        int length = (int)row.GetBytes(1, 0, null, 0, 0);
        byte[] entries = ArrayPool<byte>.Shared.Rent(length);
        row.GetBytes(1, 0, entries, 0, length);
        Add(entries.AsSpan(0, length), accented, all);
        ArrayPool<byte>.Shared.Return(entries);
    }

    private static void Add(ReadOnlySpan<byte> entries, EntrySet? accented, EntrySet all)
    {
        all.Add(entries);
        accented?.Add(entries);
    }

    /// <summary>The next text that does not begin with the word.</summary>
    private static string After(string word) => string.Concat(word.AsSpan(0, word.Length - 1), [(char)(word[^1] + 1)]);

    private static List<int> Take(EntrySet entries, int from, int count)
    {
        List<int> taken = [];
        for (int entry = entries.FirstFrom(from); entry >= 0 && taken.Count < count; entry = entries.FirstFrom(entry + 1))
        {
            taken.Add(entry);
        }

        return taken;
    }

    private static KeyValuePair<string, object?>[] ViewerOf(ReadSession session) =>
        [new(VisibilitySql.LiftedBy, session.Viewer.LiftedBy), new(VisibilitySql.EndedBy, session.Viewer.EndedBy)];

    /// <summary>The first entry behind a hit, which may be of a release that had other entries.</summary>
    private async ValueTask<int> FindNextAsync(SearchHit after, CancellationToken cancellationToken)
    {
        // The last entries whose names stand before the name of the hit, and not behind it. How many there are is told by nothing: as many
        // statements for one as for a million.
        (int before, int last) = (0, 0);
        for (int step = FirstStep; step > 0; step /= Narrowing)
        {
            IEnumerable<int> steps = Enumerable.Range(1, Narrowing - 1);
            int[] entries = [.. steps.Select(i => before + i * step).Union(steps.Select(i => last + i * step))];
            await ReadAsync(entries, row => (before, last) = Narrow(row.GetInt32(0), string.CompareOrdinal(row.GetString(3), after.NameSort)), cancellationToken);
        }

        int next = last + 1;
        KeyValuePair<string, object?>[] parameters =
        [
            new(SearchSql.FirstEntry, before + 1),
            new(SearchSql.EndEntry, last + 1),
            new(SearchSql.Kind, (int)after.Kind),
            new(SearchSql.Entity, after.EntityId),
        ];
        await _session.ReadAsync(SearchSql.EntryOf, parameters, row => next = row.GetInt32(0) + 1, cancellationToken);
        return next;

        (int Before, int Last) Narrow(int entry, int compared) => (compared < 0 ? Math.Max(before, entry) : before, compared <= 0 ? Math.Max(last, entry) : last);
    }

    private ValueTask ReadAsync(IEnumerable<int> entries, Action<DbDataReader> read, CancellationToken cancellationToken) => _session.ReadAsync(
        SearchSql.Some(_session.Dialect.Phrases), [new(SearchSql.Entries, StatisticsCommand.Json(entries))], read, cancellationToken);
}
