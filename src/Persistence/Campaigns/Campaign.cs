using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Documents;
using OpenEmulationData.Persistence.Events;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Campaigns;

/// <summary>An organised effort launched by an authority (phong trào thi đua).</summary>
public sealed class Campaign
{
    public int Id { get; set; }

    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string NameFolded { get; set; } = "";

    public string NameSort { get; set; } = "";

    public string? EnglishName { get; set; }

    public string? Slogan { get; set; }

    public CampaignKind Kind { get; set; }

    public Level Level { get; set; }

    public int? LaunchingAuthorityId { get; set; }

    public Organization? LaunchingAuthority { get; set; }

    public string? LaunchingAuthorityText { get; set; }

    public int? UnitId { get; set; }

    public AdministrativeUnit? Unit { get; set; }

    public PartialDate? LaunchDate { get; set; }

    public int? StartYear { get; set; }

    public int? EndYear { get; set; }

    public int? ParentId { get; set; }

    public Campaign? Parent { get; set; }

    public int? LegalDocumentId { get; set; }

    public LegalDocument? LegalDocument { get; set; }

    public ICollection<Campaign> Children { get; } = [];

    public ICollection<Award> Awards { get; } = [];

    public ICollection<AwardTally> Tallies { get; } = [];

    public ICollection<Event> Events { get; } = [];
}
