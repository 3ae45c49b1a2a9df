using System.Collections.Concurrent;
using OpenEmulationData.Persistence.Querying;

namespace OpenEmulationData.Persistence.Search;

/// <summary>The statements of a search.</summary>
internal static class SearchSql
{
    /// <summary>The word that a word of the query begins, and the first that it does not.</summary>
    public const string From = "@from";
    public const string Before = "@before";

    /// <summary>Entries, as a JSON array.</summary>
    public const string Entries = "@entries";

    /// <summary>An entity, its sort key, and a range of entries, the last not in it.</summary>
    public const string Kind = "@kind";
    public const string Entity = "@entity";
    public const string FirstEntry = "@firstEntry";
    public const string EndEntry = "@endEntry";

    /// <summary>The entry of an entity, among those of a name.</summary>
    public const string EntryOf =
        $"SELECT e.Id FROM SearchEntries e WHERE e.Id >= {FirstEntry} AND e.Id < {EndEntry} AND e.Kind = {Kind} AND e.EntityId = {Entity}";

    private static readonly ConcurrentDictionary<int, string> s_postings = [];

    /// <summary>The words that begin so, with their accents, and the entries of some kinds in which they occur; no kind means all.</summary>
    public static string Postings(IReadOnlyCollection<SearchKind> kinds)
    {
        int bits = 0;
        foreach (SearchKind kind in kinds)
        {
            bits |= 1 << (int)kind;
        }

        return s_postings.GetOrAdd(bits, static bits => "SELECT w.Accented, p.Entries FROM SearchWords w JOIN SearchPostings p ON p.WordId = w.Id"
            + $" WHERE w.Word >= {From} AND w.Word < {Before}"
            + (bits == 0 ? "" : $" AND p.Kind IN ({string.Join(", ", Enum.GetValues<SearchKind>().Select(kind => (int)kind).Where(kind => (bits & (1 << kind)) != 0))})"));
    }

    /// <summary>Some entries, in their order.</summary>
    public static string Some(ISqlPhrases phrases) =>
        $"SELECT e.Id, e.Kind, e.EntityId, e.NameSort FROM SearchEntries e WHERE e.Id IN {phrases.Numbers(Entries)} ORDER BY e.Id";
}
