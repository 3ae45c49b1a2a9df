using OpenEmulationData.Persistence.Sources;

namespace OpenEmulationData.Persistence.Releases;

/// <summary>What became of one fact between two releases.</summary>
/// <param name="FactKind">The kind of fact.</param>
/// <param name="Code">The key of the fact in its file.</param>
/// <param name="Kind">Whether it was added, changed or removed.</param>
/// <param name="Columns">The columns that are different; none for an added fact, and none for one that was removed and added again.</param>
public sealed record FactChange(FactKind FactKind, string Code, ChangeKind Kind, IReadOnlyList<ChangedColumn> Columns)
{
    /// <summary>Where the next page starts.</summary>
    public FactPosition Position => new(FactKind, Code);
}
