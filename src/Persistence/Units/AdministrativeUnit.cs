using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Querying;

namespace OpenEmulationData.Persistence.Units;

/// <summary>
/// One version of an administrative unit. A new version starts when its name, type, parent or territory changes;
/// the code alone is ambiguous over time (44 was Quảng Bình and is Quảng Trị).
/// </summary>
[ReferenceData]
public sealed class AdministrativeUnit
{
    public int Id { get; set; }

    /// <summary>The code of the statistics office (mã đơn vị hành chính): ambiguous over time, since codes were used again.</summary>
    public string Code { get; set; } = "";

    /// <summary>The unique key of the version, like <c>44-v2</c>.</summary>
    public string Version { get; set; } = "";

    /// <summary>The full name with the type of unit, such as Tỉnh Quảng Trị.</summary>
    public string Name { get; set; } = "";

    public string NameFolded { get; set; } = "";

    public string NameSort { get; set; } = "";

    /// <summary>The name without the type of unit, such as Quảng Trị.</summary>
    public string ShortName { get; set; } = "";

    /// <summary>The customary English name.</summary>
    public string? EnglishName { get; set; }

    /// <summary>The level of the unit (cấp hành chính).</summary>
    public UnitLevel Level { get; set; }

    /// <summary>First day, null when open or not researched.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day, null while the version is valid.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>The version of the parent that this version hangs under.</summary>
    public int? ParentId { get; set; }

    /// <summary>The version of the unit above it at the time.</summary>
    public AdministrativeUnit? Parent { get; set; }

    /// <summary>
    /// What the version is part of today: itself while it has no successor, else the one version that its successors
    /// lead to; null when it was split among several (<see cref="UnitToday"/> lists them).
    /// </summary>
    public int? CurrentId { get; set; }

    /// <summary>What it is part of today: itself while it is valid; null when it was split among several units.</summary>
    public AdministrativeUnit? Current { get; set; }

    /// <summary>The units directly below it at the time.</summary>
    public ICollection<AdministrativeUnit> Children => field ??= [];

    /// <summary>The bodies of the unit.</summary>
    public ICollection<Organization> Organizations => field ??= [];

    /// <summary>The campaigns of the unit.</summary>
    public ICollection<Campaign> Campaigns => field ??= [];

    /// <summary>The clusters of the unit.</summary>
    public ICollection<Cluster> Clusters => field ??= [];

    /// <summary>The named awards whose recipients are of the very unit.</summary>
    public ICollection<Award> Awards => field ??= [];
}
