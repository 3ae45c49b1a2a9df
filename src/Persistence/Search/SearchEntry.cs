namespace OpenEmulationData.Persistence.Search;

/// <summary>One entity that search can find; its words are in <see cref="SearchPosting"/>. The keys are in the order of the names.</summary>
public sealed class SearchEntry
{
    public int Id { get; set; }

    public SearchKind Kind { get; set; }

    public int EntityId { get; set; }

    public string NameSort { get; set; } = "";
}
