namespace OpenEmulationData.Persistence.Search;

/// <summary>One word of the names of an entity: its name, English name and variants.</summary>
public sealed class SearchTerm
{
    /// <summary>The word folded: lower case, without accents.</summary>
    public string Word { get; set; } = "";

    /// <summary>The word in lower case with its accents, tone marks placed the modern way.</summary>
    public string Accented { get; set; } = "";

    public int EntryId { get; set; }

    public SearchEntry Entry { get; set; } = null!;
}
