namespace OpenEmulationData.Persistence.Releases;

/// <summary>
/// A part of a file of the published package in its canonical form, compressed. What the package says is kept whole, also
/// what no entity has a place for, so that an export gives back every byte. A part of a table ends with a row.
/// </summary>
public sealed class PackagePart
{
    public int Id { get; set; }

    /// <summary>The file, relative to the package.</summary>
    public string File { get; set; } = "";

    /// <summary>The place of the part in the file, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>The bytes, in Brotli.</summary>
    public byte[] Content { get; set; } = [];
}
