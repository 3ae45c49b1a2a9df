using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Organizations;

namespace OpenEmulationData.Persistence.Units;

/// <summary>
/// One version of an administrative unit. A new version starts when its name, type, parent or territory changes;
/// the code alone is ambiguous over time (44 was Quảng Bình and is Quảng Trị).
/// </summary>
public sealed class AdministrativeUnit
{
    public int Id { get; set; }

    public string Code { get; set; } = "";

    /// <summary>The unique key of the version, like <c>44-v2</c>.</summary>
    public string Version { get; set; } = "";

    public string Name { get; set; } = "";

    public string NameFolded { get; set; } = "";

    public string NameSort { get; set; } = "";

    public string ShortName { get; set; } = "";

    public string? EnglishName { get; set; }

    public UnitLevel Level { get; set; }

    /// <summary>First day, null when open or not researched.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day, null while the version is valid.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>The version of the parent that this version hangs under.</summary>
    public int? ParentId { get; set; }

    public AdministrativeUnit? Parent { get; set; }

    /// <summary>
    /// What the version is part of today: itself while it has no successor, else the one version that its successors
    /// lead to; null when it was split among several (<see cref="UnitToday"/> lists them).
    /// </summary>
    public int? CurrentId { get; set; }

    public AdministrativeUnit? Current { get; set; }

    public ICollection<AdministrativeUnit> Children { get; } = [];

    public ICollection<Organization> Organizations { get; } = [];

    public ICollection<Campaign> Campaigns { get; } = [];

    public ICollection<Cluster> Clusters { get; } = [];

    public ICollection<Award> Awards { get; } = [];
}
