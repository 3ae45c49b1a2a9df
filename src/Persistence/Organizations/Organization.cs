using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Organizations;

/// <summary>A body: authority, committee, office, enterprise, union, school, press, or a territory as such.</summary>
public sealed class Organization
{
    public int Id { get; set; }

    /// <summary>The code of the body, the same in every release.</summary>
    public string Code { get; set; } = "";

    /// <summary>The name of the body.</summary>
    public string Name { get; set; } = "";

    public string NameFolded { get; set; } = "";

    public string NameSort { get; set; } = "";

    /// <summary>A working translation of the name.</summary>
    public string? EnglishName { get; set; }

    /// <summary>The kind of body.</summary>
    public OrganizationKind Kind { get; set; }

    /// <summary>The level at which it works.</summary>
    public Level? Level { get; set; }

    public int? UnitId { get; set; }

    /// <summary>The territory of the body.</summary>
    public AdministrativeUnit? Unit { get; set; }

    public int? ParentId { get; set; }

    /// <summary>The body that it belongs to.</summary>
    public Organization? Parent { get; set; }

    /// <summary>Since when it exists, as far as is known.</summary>
    public PartialDate? ValidFrom { get; set; }

    /// <summary>Until when it existed.</summary>
    public PartialDate? ValidTo { get; set; }

    /// <summary>The awards of the body.</summary>
    public ICollection<Award> Awards => field ??= [];

    /// <summary>The campaigns that it launched.</summary>
    public ICollection<Campaign> Campaigns => field ??= [];
}
