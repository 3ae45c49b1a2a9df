using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Individuals;

/// <summary>
/// An awarded person or household, as one published decision prints them. People are never merged on their name:
/// each named award has its own individual.
/// </summary>
public sealed class Individual
{
    /// <summary>What stands where a name was withdrawn.</summary>
    public const string WithheldName = "(không công bố tên)";

    public int Id { get; set; }

    /// <summary>Internal key, stable from import to import; never shown.</summary>
    public string Code { get; set; } = "";

    /// <summary>The key of the named award, which is printed where the individual is.</summary>
    public int AwardId { get; set; }

    /// <summary>The name as the decision prints it, or a fixed text once it was withdrawn.</summary>
    public string Name { get; set; } = "";

    public string NameFolded { get; set; } = "";

    public string NameSort { get; set; } = "";

    /// <summary>The position at the time (chức vụ).</summary>
    public string? Position { get; set; }

    public int? OrganizationId { get; set; }

    /// <summary>The body where the person worked at the time.</summary>
    public Organization? Organization { get; set; }

    public int? UnitId { get; set; }

    /// <summary>The territory of the person at the time.</summary>
    public AdministrativeUnit? Unit { get; set; }

    /// <summary>The name was withdrawn on request; the name columns then hold a fixed text.</summary>
    public bool Withheld { get; set; }

    /// <summary>When the name was withdrawn, in UTC.</summary>
    public DateTime? WithheldAt { get; set; }

    /// <summary>The awards of the person.</summary>
    public ICollection<Award> Awards => field ??= [];
}
