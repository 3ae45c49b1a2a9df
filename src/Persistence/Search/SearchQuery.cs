using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Search;

/// <summary>
/// Finds entities by text as people type it, with or without accents. Every word of the query must be the beginning of a
/// word of one of the entity's names. Hits with the very accents of the query come first, then the names in order.
/// </summary>
public static class SearchQuery
{
    /// <summary>How many words of a query are looked up; further ones are passed over.</summary>
    public const int WordLimit = 10;

    /// <summary>The hits after a position, at most <paramref name="take"/>.</summary>
    /// <param name="database">The database.</param>
    /// <param name="text">The text; without a letter or digit it finds nothing.</param>
    /// <param name="kinds">The kinds to find; none means all.</param>
    /// <param name="after">The position of the last hit of the page before, null for the first page.</param>
    /// <param name="take">The size of the page.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<IReadOnlyList<SearchHit>> RunAsync(
        PortalDbContext database,
        string text,
        IReadOnlyCollection<SearchKind> kinds,
        SearchPosition? after,
        int take,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(kinds);
        string[] words = WordsOf(text);
        if (words.Length == 0)
        {
            return [];
        }

        IQueryable<int> exact = Matching(words, (first, next) => EntriesWithAccented(database, first, next));
        var hits = Entries(database, words, kinds)
            .Select(entry => new { entry.Id, entry.Kind, entry.EntityId, entry.NameSort, Rank = exact.Contains(entry.Id) ? 0 : 1 });
        if (after is { } position)
        {
            (int rank, string sort, int id) = position;
            hits = hits.Where(hit => hit.Rank > rank
                || (hit.Rank == rank && (hit.NameSort.CompareTo(sort) > 0 || (hit.NameSort == sort && hit.Id > id))));
        }

        var page = await hits.OrderBy(hit => hit.Rank).ThenBy(hit => hit.NameSort).ThenBy(hit => hit.Id).Take(take).ToListAsync(cancellationToken);
        return [.. page.Select(hit => new SearchHit(hit.Kind, hit.EntityId, new SearchPosition(hit.Rank, hit.NameSort, hit.Id)))];
    }

    /// <summary>How many hits there are.</summary>
    public static Task<int> CountAsync(
        PortalDbContext database, string text, IReadOnlyCollection<SearchKind> kinds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(kinds);
        string[] words = WordsOf(text);
        return words.Length == 0 ? Task.FromResult(0) : Entries(database, words, kinds).CountAsync(cancellationToken);
    }

    private static string[] WordsOf(string text) =>
        [.. VietnameseText.Accented(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(WordLimit)];

    private static IQueryable<SearchEntry> Entries(PortalDbContext database, string[] words, IReadOnlyCollection<SearchKind> kinds)
    {
        IQueryable<int> matching = Matching([.. words.Select(VietnameseText.Fold)], (first, next) => EntriesWith(database, first, next));
        IQueryable<SearchEntry> entries = database.SearchEntries.Where(entry => matching.Contains(entry.Id));
        return kinds.Count == 0 ? entries : entries.Where(entry => kinds.Contains(entry.Kind));
    }

    /// <summary>The entries that have, for every word, a word from it up to the next text that does not begin with it.</summary>
    private static IQueryable<int> Matching(string[] words, Func<string, string, IQueryable<int>> entriesBetween)
    {
        IQueryable<int> matching = entriesBetween(words[0], After(words[0]));
        foreach (string word in words.AsSpan(1))
        {
            IQueryable<int> further = entriesBetween(word, After(word));
            matching = matching.Where(entry => further.Contains(entry));
        }

        return matching;
    }

    private static IQueryable<int> EntriesWith(PortalDbContext database, string first, string next) =>
        database.SearchTerms
            .Where(term => term.Word.CompareTo(first) >= 0 && term.Word.CompareTo(next) < 0)
            .Select(term => term.EntryId);

    private static IQueryable<int> EntriesWithAccented(PortalDbContext database, string first, string next)
    {
        string folded = VietnameseText.Fold(first);
        string afterFolded = After(folded);
        return database.SearchTerms
            .Where(term => term.Word.CompareTo(folded) >= 0 && term.Word.CompareTo(afterFolded) < 0
                && term.Accented.CompareTo(first) >= 0 && term.Accented.CompareTo(next) < 0)
            .Select(term => term.EntryId);
    }

    private static string After(string word) => string.Concat(word.AsSpan(0, word.Length - 1), [(char)(word[^1] + 1)]);
}
