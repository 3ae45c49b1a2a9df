using System.Collections.Concurrent;
using System.Globalization;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Search;

/// <summary>The statements of a search; searches with as many words for the same kinds share theirs.</summary>
internal sealed class SearchSql
{
    private static readonly ConcurrentDictionary<Shape, SearchSql> s_statements = [];

    private readonly string _hits;
    private readonly ISqlPhrases _phrases;

    private SearchSql(Shape shape)
    {
        _phrases = shape.Phrases;
        List<string> conditions = [];
        List<string> accented = [];
        for (int i = 0; i < shape.Words; i++)
        {
            WordNames word = WordNames.Of(i);
            string begins = $"SELECT t.EntryId FROM SearchWords w JOIN SearchTerms t ON t.WordId = w.Id WHERE w.Word >= {word.Folded} AND w.Word < {word.AfterFolded}";
            conditions.Add($"e.Id IN ({begins})");
            accented.Add($"e.Id IN ({begins} AND w.Accented >= {word.Accented} AND w.Accented < {word.AfterAccented})");
        }

        if (!shape.NoIndividualIsHidden)
        {
            conditions.Add($"(e.Kind <> {Number(SearchKind.Individual)} OR {VisibilitySql.SeesFact(FactKind.Individual, "e.EntityId")})");
        }

        if (shape.Kinds != 0)
        {
            conditions.Add($"e.Kind IN ({string.Join(", ", Enum.GetValues<SearchKind>().Where(kind => (shape.Kinds & Bit(kind)) != 0).Order().Select(Number))})");
        }

        _hits = $"SELECT e.Id, e.Kind, e.EntityId, e.NameSort, CASE WHEN {string.Join(" AND ", accented)} THEN 0 ELSE 1 END AS Accents"
            + $" FROM SearchEntries e WHERE {string.Join(" AND ", conditions)}";
    }

    /// <summary>How many hits there are.</summary>
    public string Count => field ??= $"SELECT COUNT(*) FROM ({_hits}) h";

    /// <summary>The first page: entry, kind, entity, sort key and rank of each hit.</summary>
    public string Page => field ??= WritePage("");

    /// <summary>A page after a hit.</summary>
    public string PageAfter => field ??= WritePage(
        " WHERE h.Accents > @rank OR (h.Accents = @rank AND (h.NameSort > @sort OR (h.NameSort = @sort AND h.Id > @entry)))");

    /// <summary>The statements of a search.</summary>
    /// <param name="words">How many words, one at least.</param>
    /// <param name="kinds">The kinds to find; none means all.</param>
    /// <param name="noIndividualIsHidden">Whether nobody need look for hidden individuals.</param>
    /// <param name="phrases">Of the database.</param>
    public static SearchSql Of(int words, IReadOnlyCollection<SearchKind> kinds, bool noIndividualIsHidden, ISqlPhrases phrases)
    {
        int bits = 0;
        foreach (SearchKind kind in kinds)
        {
            bits |= Bit(kind);
        }

        // A shape for each number of words and set of kinds: a few thousand at most.
        return s_statements.GetOrAdd(new Shape(words, bits, noIndividualIsHidden, phrases), static shape => new SearchSql(shape));
    }

    /// <summary>The values of the statements.</summary>
    public static List<KeyValuePair<string, object?>> ParametersOf(IReadOnlyList<string> words, Viewer viewer)
    {
        List<KeyValuePair<string, object?>> parameters =
        [
            new(VisibilitySql.LiftedBy, viewer.LiftedBy),
            new(VisibilitySql.EndedBy, viewer.EndedBy),
        ];
        for (int i = 0; i < words.Count; i++)
        {
            WordNames names = WordNames.Of(i);
            string folded = VietnameseText.Fold(words[i]);
            parameters.Add(new(names.Folded, folded));
            parameters.Add(new(names.AfterFolded, After(folded)));
            parameters.Add(new(names.Accented, words[i]));
            parameters.Add(new(names.AfterAccented, After(words[i])));
        }

        return parameters;
    }

    private string WritePage(string where) =>
        $"SELECT h.Id, h.Kind, h.EntityId, h.NameSort, h.Accents FROM ({_hits}) h{where} ORDER BY h.Accents, h.NameSort, h.Id {_phrases.Limit("@take")}";

    /// <summary>The next text that does not begin with the word.</summary>
    private static string After(string word) => string.Concat(word.AsSpan(0, word.Length - 1), [(char)(word[^1] + 1)]);

    private static int Bit(SearchKind kind) => 1 << (int)kind;

    private static string Number(SearchKind kind) => ((int)kind).ToString(CultureInfo.InvariantCulture);

    private readonly record struct Shape(int Words, int Kinds, bool NoIndividualIsHidden, ISqlPhrases Phrases);

    /// <summary>The parameters of a word.</summary>
    private sealed record WordNames(string Folded, string AfterFolded, string Accented, string AfterAccented)
    {
        private static readonly WordNames[] s_names =
            [.. Enumerable.Range(0, SearchQuery.WordLimit).Select(static i => new WordNames($"@folded{i}", $"@afterFolded{i}", $"@accented{i}", $"@afterAccented{i}"))];

        public static WordNames Of(int word) => s_names[word];
    }
}
