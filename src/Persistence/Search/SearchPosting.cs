namespace OpenEmulationData.Persistence.Search;

/// <summary>
/// The entities of one kind in whose names a word occurs: their name, English name and variants. A list and not a row each, since there are
/// millions, and a search looks at all of them.
/// </summary>
public sealed class SearchPosting
{
    public int WordId { get; set; }

    public SearchWord Word { get; set; } = null!;

    public SearchKind Kind { get; set; }

    /// <summary>The keys of the <see cref="SearchEntry"/>, rising; four bytes each, the highest first.</summary>
    public byte[] Entries { get; set; } = [];
}
