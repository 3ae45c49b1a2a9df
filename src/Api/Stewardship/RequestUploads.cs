using System.IO.Compression;
using OpenEmulationData.Schema.Stewardship;

namespace OpenEmulationData.Api.Stewardship;

/// <summary>The files of one request, and the folders that they were unpacked into.</summary>
internal sealed class RequestUploads : IUploads
{
    /// <summary>Bytes of a file that a request may have; a package of a million awards is smaller.</summary>
    public const long MaxFile = 64L * 1024 * 1024;

    /// <summary>Bytes that an archive may unpack to.</summary>
    private const long MaxUnpacked = 1024L * 1024 * 1024;

    private const int MaxEntries = 64;

    private readonly Dictionary<string, IFormFile> _files = new(StringComparer.Ordinal);

    /// <summary>Takes a file and gives the name that stands for it in the variables.</summary>
    public string Add(IFormFile file)
    {
        var name = $"upload-{_files.Count}";
        _files.Add(name, file);
        return name;
    }

    /// <inheritdoc/>
    public async ValueTask<DirectoryInfo?> UnpackAsync(Upload upload, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(upload);
        if (!_files.TryGetValue(upload.Name, out var file))
        {
            return null;
        }

        await using var stream = file.OpenReadStream();
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        if (archive.Entries.Count > MaxEntries || archive.Entries.Sum(static e => e.Length) > MaxUnpacked)
        {
            throw new InvalidDataException($"The archive has more than {MaxEntries} files or unpacks to more than {MaxUnpacked} bytes.");
        }

        var folder = Directory.CreateTempSubdirectory("package-");
        try
        {
            foreach (var entry in archive.Entries)
            {
                await UnpackAsync(entry, folder, cancellationToken);
            }

            return folder;
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>Only files at the top are taken, by their bare name: an archive decides about no path.</summary>
    private static async Task UnpackAsync(ZipArchiveEntry entry, DirectoryInfo folder, CancellationToken cancellationToken)
    {
        if (entry.FullName.Length == 0 || entry.FullName != Path.GetFileName(entry.FullName) || entry.FullName.AsSpan().ContainsAny('\\', ':') || entry.FullName.StartsWith('.'))
        {
            throw new InvalidDataException("The archive has folders, or files with names that are no names; put the files of the package at its top.");
        }

        await using var source = await entry.OpenAsync(cancellationToken);
        await using var target = new FileStream(Path.Combine(folder.FullName, entry.FullName), FileMode.CreateNew, FileAccess.Write);
        var buffer = new byte[81_920];
        long written = 0;
        for (int read; (read = await source.ReadAsync(buffer, cancellationToken)) > 0; written += read)
        {
            if (written + read > entry.Length)
            {
                throw new InvalidDataException("The archive unpacks to more than it says.");
            }

            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }
    }
}
