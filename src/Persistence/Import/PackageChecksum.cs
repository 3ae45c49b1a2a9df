using System.Security.Cryptography;
using System.Text;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// SHA-256 over the canonical content of a package: for each file in the order of its name, the name, a line feed and
/// the bytes of the file. The conventions of the format leave one way to write a file, so that its bytes are canonical.
/// </summary>
internal static class PackageChecksum
{
    private const int BufferSize = 1 << 16;

    /// <summary>The checksum as lower-case hexadecimal text.</summary>
    public static async Task<string> ComputeAsync(string folder, PackageDescriptor package, CancellationToken cancellationToken)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[BufferSize];
        string[] files = [PackageDescriptorReader.FileName, .. package.Resources.Select(resource => resource.Path)];
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file + "\n"));
            await using FileStream stream = File.OpenRead(Path.Combine(folder, file));
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
            {
                hash.AppendData(buffer, 0, read);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
