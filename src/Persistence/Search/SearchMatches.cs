using System.Buffers;
using System.Data.Common;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Sources;
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

    /// <summary>Of so many entries at a time is asked which of them are hidden.</summary>
    private const int CountAtATime = 5_000;

    private readonly ReadSession _session;
    private readonly bool _noIndividualIsHidden;

    /// <summary>By rank: the hits with the very accents, and the others.</summary>
    private readonly EntrySet[] _ranks;

    private SearchMatches(ReadSession session, bool noIndividualIsHidden, EntrySet accented, EntrySet others)
    {
        _session = session;
        _noIndividualIsHidden = noIndividualIsHidden;
        _ranks = [accented, others];
    }

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
        bool noIndividualIsHidden = (await session.LookAsync(cancellationToken)).NoIndividualIsHidden;
        EntrySet all = new();
        EntrySet accented = new();
        bool isFirst = true;
        foreach (string word in WordsOf(text))
        {
            if (isFirst)
            {
                await ReadAsync(session, word, kinds, all, accented, cancellationToken);
                isFirst = false;
                continue;
            }

            using EntrySet allOfWord = new();
            using EntrySet accentedOfWord = new();
            await ReadAsync(session, word, kinds, allOfWord, accentedOfWord, cancellationToken);
            all.IntersectWith(allOfWord);
            accented.IntersectWith(accentedOfWord);
        }

        all.ExceptWith(accented);
        return new SearchMatches(session, noIndividualIsHidden, accented, all);
    }

    /// <summary>How many hits there are.</summary>
    public async ValueTask<int> CountAsync(CancellationToken cancellationToken = default)
    {
        if (_noIndividualIsHidden || await CountAsync(VisibilitySql.CountHidden(FactKind.Individual), [], cancellationToken) == 0)
        {
            return _ranks.Sum(static entries => entries.Count);
        }

        int count = 0;
        foreach (EntrySet entries in _ranks)
        {
            for (List<int> some = Take(entries, 1, CountAtATime); some.Count > 0; some = Take(entries, some[^1] + 1, CountAtATime))
            {
                count += await CountAsync(SearchSql.CountVisible(_session.Dialect.Phrases), some, cancellationToken);
            }
        }

        return count;
    }

    /// <summary>The hits after a position, at most <paramref name="take"/>.</summary>
    /// <param name="after">The position of the last hit of the page before, null for the first page.</param>
    /// <param name="take">The size of the page.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async ValueTask<IReadOnlyList<SearchHit>> TakeAsync(SearchPosition? after, int take, CancellationToken cancellationToken = default)
    {
        List<SearchHit> hits = [];
        int next = after is null ? 1 : await FindNextAsync(after, cancellationToken);
        for (int rank = Math.Clamp(after?.Rank ?? 0, 0, _ranks.Length); rank < _ranks.Length; rank++)
        {
            while (hits.Count < take && Take(_ranks[rank], next, take - hits.Count) is { Count: > 0 } entries)
            {
                await _session.ReadAsync(
                    SearchSql.Visible(_noIndividualIsHidden, _session.Dialect.Phrases),
                    ParametersOf(entries),
                    row => hits.Add(new SearchHit((SearchKind)row.GetInt32(1), row.GetInt32(2), new SearchPosition(rank, row.GetString(3), row.GetInt32(0)))),
                    cancellationToken);
                next = entries[^1] + 1;
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
        int length = (int)row.GetBytes(1, 0, null, 0, 0);
        byte[] entries = ArrayPool<byte>.Shared.Rent(length);
        row.GetBytes(1, 0, entries, 0, length);
        all.Add(entries.AsSpan(0, length));
        accented?.Add(entries.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(entries);
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

    private async ValueTask<int> CountAsync(string statement, List<int> entries, CancellationToken cancellationToken)
    {
        int count = 0;
        await _session.ReadAsync(statement, ParametersOf(entries), row => count = row.GetInt32(0), cancellationToken);
        return count;
    }

    private KeyValuePair<string, object?>[] ParametersOf(List<int> entries) =>
    [
        new(SearchSql.Entries, StatisticsCommand.Json(entries)),
        new(VisibilitySql.LiftedBy, _session.Viewer.LiftedBy),
        new(VisibilitySql.EndedBy, _session.Viewer.EndedBy),
    ];

    /// <summary>The first entry behind a position, which may be of a release with other entries: those are in the order of their sort keys too.</summary>
    private async ValueTask<int> FindNextAsync(SearchPosition after, CancellationToken cancellationToken)
    {
        if (await ReadNameSortAsync(after.EntryId, cancellationToken) == after.NameSort)
        {
            return after.EntryId + 1;
        }

        int from = 1;
        int to = 1;
        await _session.ReadAsync(SearchSql.LastEntry, [], row => to = row.IsDBNull(0) ? 1 : row.GetInt32(0) + 1, cancellationToken);
        while (from < to)
        {
            int middle = from + (to - from) / 2;
            if (string.CompareOrdinal(await ReadNameSortAsync(middle, cancellationToken), after.NameSort) > 0)
            {
                to = middle;
            }
            else
            {
                from = middle + 1;
            }
        }

        return from;
    }

    private async ValueTask<string?> ReadNameSortAsync(int entry, CancellationToken cancellationToken)
    {
        string? sort = null;
        await _session.ReadAsync(SearchSql.NameSort, [new(SearchSql.Entry, entry)], row => sort = row.GetString(0), cancellationToken);
        return sort;
    }
}
