using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// Imports a data package. Everything happens in one transaction: either all of the package is published as the next
/// release, or nothing is changed. Readers see the release before or the one after.
/// </summary>
public sealed class PackageImporter(PortalDbContext database, TimeProvider time)
{
    /// <summary>Imports the package in the folder, which holds <c>datapackage.json</c> and the files it describes.</summary>
    /// <param name="folder">The folder of the package.</param>
    /// <param name="note">What to say about the release.</param>
    /// <param name="cancellationToken">Stops the import; nothing is changed then.</param>
    public async Task<ImportResult> ImportAsync(string folder, string? note = null, CancellationToken cancellationToken = default)
    {
        FaultCollector faults = new();
        Release? current = await database.Releases.AsNoTracking().OrderByDescending(release => release.Number).FirstOrDefaultAsync(cancellationToken);
        PackageDescriptor? package = await PackageDescriptorReader.ReadAsync(folder, faults, cancellationToken);
        if (package is null)
        {
            return new ImportResult(ImportOutcome.Refused, current, faults.Faults);
        }

        string checksum = await PackageChecksum.ComputeAsync(folder, package, cancellationToken);
        if (current?.Checksum == checksum)
        {
            return new ImportResult(ImportOutcome.Unchanged, current, []);
        }

        await using IDbContextTransaction transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await DeferForeignKeysAsync(cancellationToken);
        await PortalTables.ClearAsync(database, cancellationToken);
        using ImportSession session = new(database, faults);
        Read(folder, package, session, cancellationToken);
        if (faults.Any)
        {
            await transaction.RollbackAsync(CancellationToken.None);
            return new ImportResult(ImportOutcome.Refused, current, faults.Faults);
        }

        await CubeWriter.WriteAsync(database, session, cancellationToken);
        Release published = Describe(package, session, checksum, (current?.Number ?? 0) + 1, note);
        database.Releases.Add(published);
        await database.SaveChangesAsync(cancellationToken);
        database.ChangeTracker.Clear();
        await transaction.CommitAsync(cancellationToken);
        return new ImportResult(ImportOutcome.Published, published, []);
    }

    private static void Read(string folder, PackageDescriptor package, ImportSession session, CancellationToken cancellationToken)
    {
        ReferenceIndex references = new(package);
        Dictionary<string, ResourceDescriptor> resources = package.Resources.ToDictionary(resource => resource.Name, StringComparer.Ordinal);
        foreach (ResourceImport import in ResourceImports.InOrder(session))
        {
            if (resources.Remove(import.Resource, out ResourceDescriptor? resource))
            {
                new ResourceReader(resource, references, session.Faults).Read(folder, import.Read, cancellationToken);
                import.Complete();
            }
        }

        foreach (string unknown in resources.Keys)
        {
            session.Faults.Add(PackageDescriptorReader.FileName, 0, null, unknown, "the resource is not known");
        }
    }

    private Task<int> DeferForeignKeysAsync(CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON", cancellationToken);

    private Release Describe(PackageDescriptor package, ImportSession session, string checksum, int number, string? note)
    {
        DateTime now = time.GetUtcNow().UtcDateTime;
        string licence = package.Licenses.FirstOrDefault()?.Name ?? "";
        string day = now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Release
        {
            Id = number,
            Number = number,
            PublishedAt = now,
            Note = note,
            Checksum = checksum,
            Licence = licence,
            Citation = $"{package.Title ?? package.Name}, release {number} of {day}, {licence}",
            Counts = session.Counts(),
        };
    }
}
