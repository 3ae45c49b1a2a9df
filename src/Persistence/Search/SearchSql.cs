using System.Globalization;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Search;

/// <summary>Writes the statements of a search; searches with as many words for the same kinds share theirs.</summary>
internal sealed class SearchSql
{
    private readonly string _hits;

    /// <param name="words">The words, one at least.</param>
    /// <param name="kinds">The kinds to find; none means all.</param>
    /// <param name="viewer">For whom.</param>
    public SearchSql(IReadOnlyList<string> words, IReadOnlyCollection<SearchKind> kinds, Viewer viewer)
    {
        Parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [VisibilitySql.LiftedBy] = viewer.LiftedBy,
            [VisibilitySql.EndedBy] = viewer.EndedBy,
        };
        List<string> conditions = [];
        List<string> accented = [];
        foreach (string word in words)
        {
            string number = conditions.Count.ToString(CultureInfo.InvariantCulture);
            string folded = VietnameseText.Fold(word);
            Parameters.Add("@folded" + number, folded);
            Parameters.Add("@afterFolded" + number, After(folded));
            Parameters.Add("@accented" + number, word);
            Parameters.Add("@afterAccented" + number, After(word));
            string begins = $"SELECT t.EntryId FROM SearchWords w JOIN SearchTerms t ON t.WordId = w.Id WHERE w.Word >= @folded{number} AND w.Word < @afterFolded{number}";
            conditions.Add($"e.Id IN ({begins})");
            accented.Add($"e.Id IN ({begins} AND w.Accented >= @accented{number} AND w.Accented < @afterAccented{number})");
        }

        conditions.Add($"(e.Kind <> {Number(SearchKind.Individual)} OR {VisibilitySql.SeesFact(FactKind.Individual, "e.EntityId")})");
        if (kinds.Count > 0)
        {
            conditions.Add($"e.Kind IN ({string.Join(", ", kinds.Distinct().Order().Select(Number))})");
        }

        _hits = $"SELECT e.Id, e.Kind, e.EntityId, e.NameSort, CASE WHEN {string.Join(" AND ", accented)} THEN 0 ELSE 1 END AS Accents"
            + $" FROM SearchEntries e WHERE {string.Join(" AND ", conditions)}";
    }

    /// <summary>The values of the statements.</summary>
    public Dictionary<string, object?> Parameters { get; }

    /// <summary>How many hits there are.</summary>
    public string Count() => $"SELECT COUNT(*) FROM ({_hits}) h";

    /// <summary>A page: entry, kind, entity, sort key and rank of each hit.</summary>
    public string Page(SearchPosition? after, int take, ISqlPhrases phrases)
    {
        Parameters["@take"] = take;
        string where = "";
        if (after is not null)
        {
            Parameters["@rank"] = after.Rank;
            Parameters["@sort"] = after.NameSort;
            Parameters["@entry"] = after.EntryId;
            where = " WHERE h.Accents > @rank OR (h.Accents = @rank AND (h.NameSort > @sort OR (h.NameSort = @sort AND h.Id > @entry)))";
        }

        return $"SELECT h.Id, h.Kind, h.EntityId, h.NameSort, h.Accents FROM ({_hits}) h{where} ORDER BY h.Accents, h.NameSort, h.Id {phrases.Limit("@take")}";
    }

    /// <summary>The next text that does not begin with the word.</summary>
    private static string After(string word) => string.Concat(word.AsSpan(0, word.Length - 1), [(char)(word[^1] + 1)]);

    private static string Number(SearchKind kind) => ((int)kind).ToString(CultureInfo.InvariantCulture);
}
