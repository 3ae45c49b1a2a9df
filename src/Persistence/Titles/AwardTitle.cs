using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Titles;

/// <summary>A title or form of commendation (danh hiệu thi đua, hình thức khen thưởng).</summary>
public sealed class AwardTitle
{
    public int Id { get; set; }

    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string NameFolded { get; set; } = "";

    public string NameSort { get; set; } = "";

    public string? EnglishName { get; set; }

    public AwardTitleKind Kind { get; set; }

    public int? Class { get; set; }

    public ConferringLevel ConferringLevel { get; set; }

    public string? ConferringAuthorityText { get; set; }

    /// <summary>Who may receive the title, as stored.</summary>
    public RecipientKindSet RecipientKindSet { get; set; }

    /// <summary>Who may receive the title.</summary>
    public IReadOnlyList<RecipientKind> RecipientKinds => RecipientKindSets.KindsOf(RecipientKindSet);

    public string? LegalBasis { get; set; }

    public int Precedence { get; set; }

    public bool Statutory { get; set; }

    public int? FormOfId { get; set; }

    public AwardTitle? FormOf { get; set; }

    public int? LocalUnitId { get; set; }

    public AdministrativeUnit? LocalUnit { get; set; }

    public PartialDate? ValidFrom { get; set; }

    public PartialDate? ValidTo { get; set; }

    public ICollection<TitleBuildsOn> BuildsOn { get; } = [];

    public ICollection<Award> Awards { get; } = [];

    public ICollection<AwardTally> Tallies { get; } = [];
}
