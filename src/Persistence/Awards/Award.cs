using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Awards;

/// <summary>
/// One title for one recipient. The recipient is <see cref="Organization"/> for the kinds COLLECTIVE and UNIT,
/// <see cref="Individual"/> for INDIVIDUAL and HOUSEHOLD; the other one is null.
/// </summary>
public sealed class Award
{
    public int Id { get; set; }

    /// <summary>The code of the award, the same in every release.</summary>
    public string Code { get; set; } = "";

    public int TitleId { get; set; }

    /// <summary>The title or form of commendation.</summary>
    public AwardTitle Title { get; set; } = null!;

    /// <summary>The title as printed.</summary>
    public string? TitleText { get; set; }

    /// <summary>What kind of recipient it is.</summary>
    public RecipientKind RecipientKind { get; set; }

    public int? OrganizationId { get; set; }

    /// <summary>The body or territory that received the award.</summary>
    public Organization? Organization { get; set; }

    public int? IndividualId { get; set; }

    /// <summary>The person or household that received the award.</summary>
    public Individual? Individual { get; set; }

    public int UnitId { get; set; }

    /// <summary>The territory of the recipient, in the version of that time.</summary>
    public AdministrativeUnit Unit { get; set; } = null!;

    /// <summary>Where the award stands between proposal and decision.</summary>
    public AwardStatus Status { get; set; }

    /// <summary>The first year of the merit.</summary>
    public int? AchievementYearFrom { get; set; }

    /// <summary>The last year of the merit.</summary>
    public int? AchievementYearTo { get; set; }

    /// <summary>The last year of the achievement, else the year conferred, else the year proposed.</summary>
    public int Year { get; set; }

    /// <summary>When it was proposed (ngày đề nghị).</summary>
    public PartialDate? ProposedDate { get; set; }

    /// <summary>The last day on which comments on the proposal are taken (hạn lấy ý kiến).</summary>
    public DateOnly? ConsultationEnds { get; set; }

    /// <summary>When it was decided or handed over (ngày trao tặng).</summary>
    public PartialDate? ConferredDate { get; set; }

    public int? ConferringAuthorityId { get; set; }

    /// <summary>Who decided it, where that body is in the data.</summary>
    public Organization? ConferringAuthority { get; set; }

    /// <summary>Who decided it, as printed.</summary>
    public string? ConferringAuthorityText { get; set; }

    /// <summary>Who proposed it, as printed.</summary>
    public string? ProposingBodyText { get; set; }

    /// <summary>The number of the decision (số quyết định).</summary>
    public string? DecisionNumber { get; set; }

    /// <summary>When it was taken back (ngày hủy bỏ).</summary>
    public PartialDate? RevokedDate { get; set; }

    /// <summary>Why it was taken back.</summary>
    public string? RevocationReason { get; set; }

    /// <summary>Until then, in UTC, only the press may see the award.</summary>
    public DateTime? EmbargoedUntil { get; set; }

    public int? CampaignId { get; set; }

    /// <summary>The campaign that it was won in.</summary>
    public Campaign? Campaign { get; set; }

    public int? ClusterId { get; set; }

    /// <summary>The cluster that named or proposed the recipient.</summary>
    public Cluster? Cluster { get; set; }
}
