using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Releases;

/// <summary>
/// What a release changed in one fact, as an audience saw it on the days of both releases. The first release changes nothing: before it there was none.
/// </summary>
public sealed class ReleaseChange
{
    public int Id { get; set; }

    /// <summary>The number of the release that brought the change.</summary>
    public int Release { get; set; }

    /// <summary>Who is told so; a fact that is not visible to everybody may have a change for each audience.</summary>
    public Audiences Audiences { get; set; } = Audiences.All;

    public FactKind FactKind { get; set; }

    /// <summary>The key of the fact in its file; the parts of a key of several columns are joined by a slash.</summary>
    public string Code { get; set; } = "";

    public ChangeKind Kind { get; set; }

    /// <summary>
    /// The columns that are different as JSON, <c>[{"column":"count","before":"63","after":"64"}]</c>; for a removed fact
    /// those that had a value. Null for an added one, which can be read itself.
    /// </summary>
    public string? Columns { get; set; }
}
