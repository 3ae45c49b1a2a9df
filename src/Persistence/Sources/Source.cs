using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Sources;

/// <summary>Where facts were printed.</summary>
public sealed class Source
{
    public int Id { get; set; }

    public string Code { get; set; } = "";

    public SourceKind Kind { get; set; }

    public string Publisher { get; set; } = "";

    public string Title { get; set; } = "";

    public string TitleFolded { get; set; } = "";

    public string TitleSort { get; set; } = "";

    public PartialDate? Published { get; set; }

    /// <summary>The bounds of the date where none is printed.</summary>
    public PartialDate? DateEarliest { get; set; }

    public PartialDate? DateLatest { get; set; }

    public string? Byline { get; set; }

    public string? Url { get; set; }

    /// <summary>ISO 639 code, <c>und</c> when not known.</summary>
    public string Language { get; set; } = "und";

    public string? Note { get; set; }
}
