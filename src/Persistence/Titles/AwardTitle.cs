using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Titles;

/// <summary>A title or form of commendation (danh hiệu thi đua, hình thức khen thưởng).</summary>
[ReferenceData]
public sealed class AwardTitle
{
    public int Id { get; set; }

    /// <summary>The code of the title, the same in every release.</summary>
    public string Code { get; set; } = "";

    /// <summary>The Vietnamese name, as the law or the local rule has it.</summary>
    public string Name { get; set; } = "";

    public string NameFolded { get; set; } = "";

    public string NameSort { get; set; } = "";

    /// <summary>The customary English name.</summary>
    public string? EnglishName { get; set; }

    /// <summary>The kind of title or form of commendation.</summary>
    public AwardTitleKind Kind { get; set; }

    /// <summary>The class: 1 Nhất, 2 Nhì, 3 Ba; null when it has none.</summary>
    public int? Class { get; set; }

    /// <summary>The level that decides on it (cấp quyết định).</summary>
    public ConferringLevel ConferringLevel { get; set; }

    /// <summary>Who decides on it.</summary>
    public string? ConferringAuthorityText { get; set; }

    /// <summary>Who may receive the title, as stored.</summary>
    public RecipientKindSet RecipientKindSet { get; set; }

    /// <summary>Who may receive the title.</summary>
    public IReadOnlyList<RecipientKind> RecipientKinds => RecipientKindSets.KindsOf(RecipientKindSet);

    /// <summary>The article of the law, or the local rule.</summary>
    public string? LegalBasis { get; set; }

    /// <summary>A rank for lists, the lower the higher; not the order of ceremonies.</summary>
    public int Precedence { get; set; }

    /// <summary>Whether the law names it; false for local titles.</summary>
    public bool Statutory { get; set; }

    public int? FormOfId { get; set; }

    /// <summary>The statutory title that a local title is a form of.</summary>
    public AwardTitle? FormOf { get; set; }

    public int? LocalUnitId { get; set; }

    /// <summary>The unit whose local title it is.</summary>
    public AdministrativeUnit? LocalUnit { get; set; }

    /// <summary>Since when it exists, as far as is known.</summary>
    public PartialDate? ValidFrom { get; set; }

    /// <summary>Until when it existed; null while it is in force.</summary>
    public PartialDate? ValidTo { get; set; }

    public ICollection<TitleBuildsOn> BuildsOn => field ??= [];

    /// <summary>The named awards of the title.</summary>
    public ICollection<Award> Awards => field ??= [];

    /// <summary>The printed counts of awards of the title.</summary>
    public ICollection<AwardTally> Tallies => field ??= [];
}
