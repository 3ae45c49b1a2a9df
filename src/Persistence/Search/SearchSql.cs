using System.Collections.Concurrent;
using System.Globalization;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Search;

/// <summary>The statements of a search.</summary>
internal static class SearchSql
{
    /// <summary>The word that a word of the query begins, and the first that it does not.</summary>
    public const string From = "@from";
    public const string Before = "@before";

    /// <summary>Entries, as a JSON array.</summary>
    public const string Entries = "@entries";

    public const string Entry = "@entry";

    /// <summary>The sort key of an entry.</summary>
    public const string NameSort = $"SELECT NameSort FROM SearchEntries WHERE Id = {Entry}";

    public const string LastEntry = "SELECT MAX(Id) FROM SearchEntries";

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

    /// <summary>Those of the entries that the viewer sees, in their order: entry, kind, entity, sort key.</summary>
    public static string Visible(bool noIndividualIsHidden, ISqlPhrases phrases) =>
        $"SELECT e.Id, e.Kind, e.EntityId, e.NameSort{FromVisible(noIndividualIsHidden, phrases)} ORDER BY e.Id";

    /// <summary>How many of the entries the viewer sees.</summary>
    public static string CountVisible(ISqlPhrases phrases) => $"SELECT COUNT(*){FromVisible(noIndividualIsHidden: false, phrases)}";

    private static string FromVisible(bool noIndividualIsHidden, ISqlPhrases phrases) =>
        $" FROM SearchEntries e WHERE e.Id IN {phrases.Numbers(Entries)}"
        + (noIndividualIsHidden
            ? ""
            : $" AND (e.Kind <> {((int)SearchKind.Individual).ToString(CultureInfo.InvariantCulture)} OR {VisibilitySql.SeesFact(FactKind.Individual, "e.EntityId")})");
}
