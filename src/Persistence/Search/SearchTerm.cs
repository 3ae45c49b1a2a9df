namespace OpenEmulationData.Persistence.Search;

/// <summary>
/// That a word occurs in the names of an entity: its name, English name and variants. There are millions, all of them numbers; words lead to
/// entries and never the other way, so that no reference to <see cref="SearchEntry"/> asks for an index.
/// </summary>
public sealed class SearchTerm
{
    public int WordId { get; set; }

    public SearchWord Word { get; set; } = null!;

    /// <summary>The key of the <see cref="SearchEntry"/>.</summary>
    public int EntryId { get; set; }
}
