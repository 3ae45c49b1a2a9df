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
            SearchSql sql = await GetSqlAsync(session, words.Length, kinds, cancellationToken);
            List<KeyValuePair<string, object?>> parameters = SearchSql.ParametersOf(words, session.Viewer);
            parameters.Add(new("@take", take));
            if (after is not null)
            {
                parameters.Add(new("@rank", after.Rank));
                parameters.Add(new("@sort", after.NameSort));
                parameters.Add(new("@entry", after.EntryId));
            }

            await session.ReadAsync(
                after is null ? sql.Page : sql.PageAfter,
                parameters,
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
            SearchSql sql = await GetSqlAsync(session, words.Length, kinds, cancellationToken);
            await session.ReadAsync(sql.Count, SearchSql.ParametersOf(words, session.Viewer), row => count = row.GetInt32(0), cancellationToken);
        }

        return count;
    }

    private static async ValueTask<SearchSql> GetSqlAsync(
        ReadSession session, int words, IReadOnlyCollection<SearchKind> kinds, CancellationToken cancellationToken) =>
        SearchSql.Of(words, kinds, (await session.LookAsync(cancellationToken)).NoIndividualIsHidden, session.Dialect.Phrases);

    private static string[] WordsOf(string text) =>
        [.. VietnameseText.Accented(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(WordLimit)];
}
