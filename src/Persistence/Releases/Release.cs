namespace OpenEmulationData.Persistence.Releases;

/// <summary>A published, immutable state of the data.</summary>
public sealed class Release
{
    public int Id { get; set; }

    /// <summary>Starts at 1 and grows by one.</summary>
    public int Number { get; set; }

    /// <summary>The number as text, which is what ids are made of.</summary>
    public string Key => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>When it was published, in UTC.</summary>
    public DateTime PublishedAt { get; set; }

    /// <summary>What changed.</summary>
    public string? Note { get; set; }

    /// <summary>SHA-256 of the canonical content of the data package, lower-case hexadecimal.</summary>
    public string Checksum { get; set; } = "";

    /// <summary>The same without what not everybody saw on the day.</summary>
    public string PublicChecksum { get; set; } = "";

    /// <summary>SPDX name of the licence of the data.</summary>
    public string Licence { get; set; } = "";

    /// <summary>How to cite the release.</summary>
    public string Citation { get; set; } = "";

    /// <summary>How much is in it.</summary>
    public ReleaseCounts Counts { get; set; } = new();
}
