using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Persistence.Packages;

/// <summary>Reads the published package back.</summary>
internal static class PackageContent
{
    /// <summary>The files, in the order of their names.</summary>
    public static Task<List<string>> FilesAsync(PortalDbContext database, CancellationToken cancellationToken) =>
        database.PackageParts.Where(part => part.Ordinal == 0).Select(part => part.File).OrderBy(file => file).ToListAsync(cancellationToken);

    /// <summary>The parts of a file in order, decompressed, one at a time.</summary>
    public static IEnumerable<byte[]> Parts(PortalDbContext database, string file) =>
        database.PackageParts.AsNoTracking().Where(part => part.File == file).OrderBy(part => part.Ordinal).Select(part => part.Content).AsEnumerable().Select(Decompress);

    /// <summary>One part of a file, decompressed.</summary>
    public static byte[] Part(PortalDbContext database, string file, int ordinal) =>
        Decompress(database.PackageParts.Where(part => part.File == file && part.Ordinal == ordinal).Select(part => part.Content).Single());

    private static byte[] Decompress(byte[] content)
    {
        using MemoryStream plain = new();
        using BrotliStream brotli = new(new MemoryStream(content), CompressionMode.Decompress);
        brotli.CopyTo(plain);
        return plain.ToArray();
    }
}
