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

    /// <summary>The code of the campaign, the same in every release.</summary>
    public string Code { get; set; } = "";

    /// <summary>The name, as printed where it has one.</summary>
    public string Name { get; set; } = "";

    public string NameFolded { get; set; } = "";

    public string NameSort { get; set; } = "";

    /// <summary>A working translation of the name.</summary>
    public string? EnglishName { get; set; }

    /// <summary>The slogan (khẩu hiệu).</summary>
    public string? Slogan { get; set; }

    /// <summary>The kind of campaign.</summary>
    public CampaignKind Kind { get; set; }

    /// <summary>The level that launched it.</summary>
    public Level Level { get; set; }

    public int? LaunchingAuthorityId { get; set; }

    /// <summary>Who launched it, where that body is in the data (cơ quan phát động).</summary>
    public Organization? LaunchingAuthority { get; set; }

    /// <summary>Who launched it, as printed.</summary>
    public string? LaunchingAuthorityText { get; set; }

    public int? UnitId { get; set; }

    /// <summary>The territory of the campaign.</summary>
    public AdministrativeUnit? Unit { get; set; }

    /// <summary>When it was launched (ngày phát động).</summary>
    public PartialDate? LaunchDate { get; set; }

    /// <summary>Its first year.</summary>
    public int? StartYear { get; set; }

    /// <summary>Its last year; null when it has no end, or it is not known.</summary>
    public int? EndYear { get; set; }

    public int? ParentId { get; set; }

    /// <summary>The campaign that it carries out, or follows.</summary>
    public Campaign? Parent { get; set; }

    public int? LegalDocumentId { get; set; }

    /// <summary>The document that it rests on.</summary>
    public LegalDocument? LegalDocument { get; set; }

    /// <summary>The campaigns that carry it out, or follow it.</summary>
    public ICollection<Campaign> Children => field ??= [];

    /// <summary>The named awards of the campaign.</summary>
    public ICollection<Award> Awards => field ??= [];

    /// <summary>The printed counts of awards of the campaign.</summary>
    public ICollection<AwardTally> Tallies => field ??= [];

    /// <summary>The launches, reviews and other meetings of the campaign.</summary>
    public ICollection<Event> Events => field ??= [];
}
