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

    public string Code { get; set; } = "";

    public int TitleId { get; set; }

    public AwardTitle Title { get; set; } = null!;

    public string? TitleText { get; set; }

    public RecipientKind RecipientKind { get; set; }

    public int? OrganizationId { get; set; }

    public Organization? Organization { get; set; }

    public int? IndividualId { get; set; }

    public Individual? Individual { get; set; }

    public int UnitId { get; set; }

    public AdministrativeUnit Unit { get; set; } = null!;

    public AwardStatus Status { get; set; }

    public int? AchievementYearFrom { get; set; }

    public int? AchievementYearTo { get; set; }

    /// <summary>The last year of the achievement, else the year conferred, else the year proposed.</summary>
    public int Year { get; set; }

    public PartialDate? ProposedDate { get; set; }

    public DateOnly? ConsultationEnds { get; set; }

    public PartialDate? ConferredDate { get; set; }

    public int? ConferringAuthorityId { get; set; }

    public Organization? ConferringAuthority { get; set; }

    public string? ConferringAuthorityText { get; set; }

    public string? ProposingBodyText { get; set; }

    public string? DecisionNumber { get; set; }

    public PartialDate? RevokedDate { get; set; }

    public string? RevocationReason { get; set; }

    /// <summary>Until then, in UTC, only the press may see the award.</summary>
    public DateTime? EmbargoedUntil { get; set; }

    public int? CampaignId { get; set; }

    public Campaign? Campaign { get; set; }

    public int? ClusterId { get; set; }

    public Cluster? Cluster { get; set; }
}
