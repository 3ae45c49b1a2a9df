using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Documents;

/// <summary>A law, decree, decision, directive, plan or the like.</summary>
public sealed class LegalDocument
{
    public int Id { get; set; }

    public string Code { get; set; } = "";

    public string? Number { get; set; }

    public string Title { get; set; } = "";

    public string TitleFolded { get; set; } = "";

    public string TitleSort { get; set; } = "";

    public string? EnglishTitle { get; set; }

    public LegalDocumentType Type { get; set; }

    public int? IssuerId { get; set; }

    public Organization? Issuer { get; set; }

    public string? IssuerText { get; set; }

    public PartialDate? IssuedOn { get; set; }

    public PartialDate? EffectiveFrom { get; set; }

    public PartialDate? EffectiveTo { get; set; }

    public int? ReplacedById { get; set; }

    public LegalDocument? ReplacedBy { get; set; }

    public ICollection<Campaign> Campaigns { get; } = [];
}
