using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Documents;

/// <summary>A law, decree, decision, directive, plan or the like.</summary>
public sealed class LegalDocument
{
    public int Id { get; set; }

    /// <summary>The code of the document, the same in every release.</summary>
    public string Code { get; set; } = "";

    /// <summary>The official number (số hiệu).</summary>
    public string? Number { get; set; }

    /// <summary>The title (trích yếu).</summary>
    public string Title { get; set; } = "";

    public string TitleFolded { get; set; } = "";

    public string TitleSort { get; set; } = "";

    /// <summary>A short working translation of the title.</summary>
    public string? EnglishTitle { get; set; }

    /// <summary>The type of document.</summary>
    public LegalDocumentType Type { get; set; }

    public int? IssuerId { get; set; }

    /// <summary>Who issued it, where that body is in the data.</summary>
    public Organization? Issuer { get; set; }

    /// <summary>Who issued it, as printed.</summary>
    public string? IssuerText { get; set; }

    /// <summary>When it was issued.</summary>
    public PartialDate? IssuedOn { get; set; }

    /// <summary>Since when it is in force.</summary>
    public PartialDate? EffectiveFrom { get; set; }

    /// <summary>Until when it was in force.</summary>
    public PartialDate? EffectiveTo { get; set; }

    public int? ReplacedById { get; set; }

    /// <summary>The document that replaced it.</summary>
    public LegalDocument? ReplacedBy { get; set; }

    /// <summary>The campaigns that rest on it.</summary>
    public ICollection<Campaign> Campaigns => field ??= [];
}
