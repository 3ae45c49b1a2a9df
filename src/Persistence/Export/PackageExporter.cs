using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Packages;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Persistence.Export;

/// <summary>
/// Writes the published package back, byte for byte as it is kept: to import it, export it and import it again changes
/// nothing. For a spreadsheet the tables are written with a byte order mark and with formulas made harmless; that is for
/// reading, not for importing.
/// </summary>
public sealed class PackageExporter(PortalDbContext database)
{
    /// <summary>Writes the files; others in the folder are left alone.</summary>
    /// <param name="folder">The folder, made when it is not there.</param>
    /// <param name="forSpreadsheet">Whether the tables are to be opened in a spreadsheet.</param>
    /// <param name="cancellationToken">Stops the export; the folder then holds a part of the package.</param>
    /// <returns>The release that was written; null when none is published.</returns>
    public Task<Release?> ExportAsync(string folder, bool forSpreadsheet = false, CancellationToken cancellationToken = default) =>
        database.Database.CreateExecutionStrategy().ExecuteAsync(token => WriteAsync(folder, forSpreadsheet, token), cancellationToken);

    private async Task<Release?> WriteAsync(string folder, bool forSpreadsheet, CancellationToken cancellationToken)
    {
        // One snapshot: a release that is published meanwhile changes nothing in what is written.
        await using IDbContextTransaction transaction = await DatabaseSnapshot.BeginAsync(database, cancellationToken);
        Release? release = await database.Releases.AsNoTracking().OrderByDescending(release => release.Number).FirstOrDefaultAsync(cancellationToken);
        if (release is null)
        {
            return null;
        }

        Directory.CreateDirectory(folder);
        foreach (string file in await PackageContent.FilesAsync(database, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await using FileStream output = new(Path.Combine(folder, file), FileMode.Create, FileAccess.Write);
            bool guard = forSpreadsheet && file != PackageFormat.DescriptionFile;
            if (guard)
            {
                output.Write("\uFEFF"u8);
            }

            foreach (byte[] part in PackageContent.Parts(database, file))
            {
                output.Write(guard ? SpreadsheetGuard.Apply(part) : part);
            }
        }

        return release;
    }
}
