using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Sources;

/// <summary>Where facts were printed.</summary>
public sealed class Source
{
    public int Id { get; set; }

    /// <summary>The code of the source, the same in every release.</summary>
    public string Code { get; set; } = "";

    /// <summary>The kind of source.</summary>
    public SourceKind Kind { get; set; }

    /// <summary>Who published it.</summary>
    public string Publisher { get; set; } = "";

    /// <summary>The title of the article, page or file.</summary>
    public string Title { get; set; } = "";

    public string TitleFolded { get; set; } = "";

    public string TitleSort { get; set; } = "";

    /// <summary>When it was published.</summary>
    public PartialDate? Published { get; set; }

    /// <summary>The earliest day on which it can have been published, where no date is printed.</summary>
    public PartialDate? DateEarliest { get; set; }

    /// <summary>The latest day on which it can have been published, where no date is printed.</summary>
    public PartialDate? DateLatest { get; set; }

    /// <summary>The line that names the author, as printed.</summary>
    public string? Byline { get; set; }

    /// <summary>Where it is on the web.</summary>
    public string? Url { get; set; }

    /// <summary>ISO 639 code, <c>und</c> when not known.</summary>
    public string Language { get; set; } = "und";

    /// <summary>What to know about it.</summary>
    public string? Note { get; set; }
}
