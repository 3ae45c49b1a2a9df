using OpenEmulationData.Persistence.Sources;

namespace OpenEmulationData.Persistence.Visibility;

/// <summary>Says that a fact is not visible to everybody at all times. Facts without one are.</summary>
public sealed class FactRestriction
{
    public int Id { get; set; }

    public FactKind FactKind { get; set; }

    public int FactId { get; set; }

    /// <summary>The key in its file of a fact whose changes go when it does: a proposal in consultation; else empty.</summary>
    public string Code { get; set; } = "";

    /// <summary>From when on everybody sees it, in UTC; null: without a beginning.</summary>
    public DateTime? VisibleFrom { get; set; }

    /// <summary>From when on only stewards see it, in UTC; null: never.</summary>
    public DateTime? VisibleUntil { get; set; }

    /// <summary>The key of the <see cref="Search.SearchEntry"/> of an individual; null: search does not find the fact.</summary>
    public int? SearchEntryId { get; set; }
}
