using OpenEmulationData.Persistence.Querying;
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
    /// <param name="session">Where to search, and for whom.</param>
    /// <param name="text">The text; without a letter or digit it finds nothing.</param>
    /// <param name="kinds">The kinds to find; none means all.</param>
    /// <param name="after">The position of the last hit of the page before, null for the first page.</param>
    /// <param name="take">The size of the page.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async ValueTask<IReadOnlyList<SearchHit>> RunAsync(
        ReadSession session,
        string text,
        IReadOnlyCollection<SearchKind> kinds,
        SearchPosition? after,
        int take,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(kinds);
        List<SearchHit> hits = [];
        if (WordsOf(text) is { Length: > 0 } words)
        {
            SearchSql sql = new(words, kinds, session.Viewer);
            await session.ReadAsync(
                sql.Page(after, take, session.Dialect.Phrases),
                sql.Parameters,
                row => hits.Add(new SearchHit((SearchKind)row.GetInt32(1), row.GetInt32(2), new SearchPosition(row.GetInt32(4), row.GetString(3), row.GetInt32(0)))),
                cancellationToken);
        }

        return hits;
    }

    /// <summary>How many hits there are.</summary>
    public static async ValueTask<int> CountAsync(
        ReadSession session, string text, IReadOnlyCollection<SearchKind> kinds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(kinds);
        int count = 0;
        if (WordsOf(text) is { Length: > 0 } words)
        {
            SearchSql sql = new(words, kinds, session.Viewer);
            await session.ReadAsync(sql.Count(), sql.Parameters, row => count = row.GetInt32(0), cancellationToken);
        }

        return count;
    }

    private static string[] WordsOf(string text) =>
        [.. VietnameseText.Accented(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(WordLimit)];
}
