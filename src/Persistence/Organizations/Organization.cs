using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Organizations;

/// <summary>A body: authority, committee, office, enterprise, union, school, press, or a territory as such.</summary>
public sealed class Organization
{
    public int Id { get; set; }

    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string NameFolded { get; set; } = "";

    public string NameSort { get; set; } = "";

    public string? EnglishName { get; set; }

    public OrganizationKind Kind { get; set; }

    public Level? Level { get; set; }

    public int? UnitId { get; set; }

    public AdministrativeUnit? Unit { get; set; }

    public int? ParentId { get; set; }

    public Organization? Parent { get; set; }

    public PartialDate? ValidFrom { get; set; }

    public PartialDate? ValidTo { get; set; }

    public ICollection<Award> Awards { get; } = [];

    public ICollection<Campaign> Campaigns { get; } = [];
}
