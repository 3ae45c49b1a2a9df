using System.Security.Cryptography;
using System.Text;

namespace OpenEmulationData.Persistence.Packages;

/// <summary>
/// The checksum of a package: SHA-256 over one line for each file in the order of the names, the file's SHA-256, two
/// spaces, its name. In an exported folder <c>sha256sum * | sha256sum</c> gives the same (with <c>LC_ALL=C</c>).
/// </summary>
internal static class PackageChecksum
{
    /// <summary>The checksum of files by the checksums of each.</summary>
    public static string Of(IEnumerable<KeyValuePair<string, string>> files)
    {
        StringBuilder lines = new();
        foreach ((string file, string checksum) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            lines.Append(checksum).Append("  ").Append(file).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }

    /// <summary>The checksum of files as they lie in a folder.</summary>
    public static async Task<string> OfFolderAsync(string folder, IEnumerable<string> files, CancellationToken cancellationToken)
    {
        Dictionary<string, string> checksums = [];
        foreach (string file in files)
        {
            await using FileStream stream = File.OpenRead(Path.Combine(folder, file));
            checksums.Add(file, Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken)));
        }

        return Of(checksums);
    }
}
