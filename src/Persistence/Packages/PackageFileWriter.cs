using System.IO.Compression;
using System.Security.Cryptography;
using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Persistence.Packages;

/// <summary>Keeps one file of the package in its canonical form, part by part, and its checksum.</summary>
internal sealed class PackageFileWriter(string file, EntityWriter<PackagePart> parts) : IDisposable
{
    private const int PartSize = 1 << 18;
    private const int Quality = 1;
    private const int Window = 22;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private int _count;

    /// <summary>Where parts are compressed, again and again: each takes a quarter of a megabyte.</summary>
    private byte[] _compressed = [];

    /// <summary>The rows of the part that is being filled.</summary>
    public CsvBuffer Rows { get; } = new();

    /// <summary>Tells that a row is complete; a full part is handed over.</summary>
    public void EndRow()
    {
        if (Rows.Length >= PartSize)
        {
            Write(Rows.Written);
            Rows.Clear();
        }
    }

    /// <summary>Adds bytes as a part of their own.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        int most = BrotliEncoder.GetMaxCompressedLength(bytes.Length);
        if (_compressed.Length < most)
        {
            _compressed = new byte[most];
        }

        BrotliEncoder.TryCompress(bytes, _compressed, out int length, Quality, Window);
        parts.Write(new PackagePart { Id = parts.Count + 1, File = file, Ordinal = _count++, Content = _compressed[..length] });
    }

    /// <summary>Hands over the rest; returns the SHA-256 of the file as lower-case hexadecimal text.</summary>
    public string Complete()
    {
        Write(Rows.Written);
        Rows.Clear();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();
}
