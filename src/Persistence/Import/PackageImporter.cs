using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Packages;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Stewardship;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// Imports a data package. Everything happens in one transaction: either all of the package is published as the next
/// release, or nothing is changed. Readers see the release before or the one after, and never wait.
/// </summary>
public sealed class PackageImporter(PortalDbContext database, TimeProvider time)
{
    /// <summary>Bytes from which on indexes are built after the rows.</summary>
    private const long LargePackage = 4_000_000;

    /// <summary>What is no part of a package and outlives it.</summary>
    private static readonly Type[] s_kept =
        [typeof(Release), typeof(ReleaseChange), typeof(AuditEntry), typeof(CorrectionRequest), typeof(IdempotentAnswer)];

    /// <summary>Imports the package in the folder.</summary>
    /// <param name="folder">The folder of the package, which holds <c>datapackage.json</c> and the files it describes.</param>
    /// <param name="note">What to say about the release.</param>
    /// <param name="cancellationToken">Stops the import; nothing is changed then.</param>
    /// <exception cref="ImportFailedException">The database could not take the package.</exception>
    public Task<ImportResult> ImportAsync(string folder, string? note = null, CancellationToken cancellationToken = default) =>
        ImportAsync(new ImportRequest(folder) { Note = note }, cancellationToken);

    /// <summary>Imports a package as the request says.</summary>
    /// <exception cref="ImportFailedException">The database could not take the package.</exception>
    public async Task<ImportResult> ImportAsync(ImportRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        Viewer viewer = database.Viewer;
        try
        {
            // What was published before is read whole.
            database.Viewer = Viewer.Steward;
            return await RunAsync(request, cancellationToken);
        }
        catch (Exception exception) when (BulkLoads.Describe(exception) is { } reason)
        {
            throw new ImportFailedException($"{reason} Nothing was published.", exception);
        }
        catch (IOException exception)
        {
            throw new ImportFailedException($"{exception.Message} Nothing was published.", exception);
        }
        finally
        {
            database.Viewer = viewer;
        }
    }

    private async Task<ImportResult> RunAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        FaultCollector faults = new();
        Release? current = await CurrentAsync(cancellationToken);
        PackageDescriptor? package = await PackageDescriptorReader.ReadAsync(request.Folder, faults, cancellationToken);
        if (package is null)
        {
            return new ImportResult(ImportOutcome.Refused, current, faults.Faults);
        }

        // What is exported is canonical, so that the same bytes are the same release. Other bytes may be, and are read.
        if (current is not null && await PackageChecksum.OfFolderAsync(request.Folder, FilesOf(request.Folder, package), cancellationToken) == current.Checksum)
        {
            return new ImportResult(ImportOutcome.Unchanged, current, []);
        }

        using IBulkLoad? load = request.DryRun ? null : BulkLoads.Open(database);
        if (request.Preamble is { } preamble)
        {
            load?.Execute(preamble);
        }

        load?.Begin(
            [.. s_kept.Select(entity => database.Model.FindEntityType(entity)!)],
            FilesOf(request.Folder, package).Sum(file => new FileInfo(Path.Combine(request.Folder, file)).Length) > LargePackage);
        bool isFirst = load is { IsFirst: true };
        current = isFirst ? null : await CurrentAsync(cancellationToken);
        if (request.BasedOn is { } expected && expected != current?.Number)
        {
            throw new ImportFailedException($"Release {current?.Number} was published meanwhile. Nothing was published.");
        }

        WithheldNames withheld = new(isFirst ? [] : await database.Withdrawals.AsNoTracking().ToListAsync(cancellationToken));
        PackageImport import = new(database, request, package, current, load is null ? null : new LoadTarget(load, new LoadPipeline()), withheld, faults);
        return await import.RunAsync(time.GetUtcNow().UtcDateTime, cancellationToken);
    }

    private Task<Release?> CurrentAsync(CancellationToken cancellationToken) =>
        database.Releases.AsNoTracking().OrderByDescending(release => release.Number).FirstOrDefaultAsync(cancellationToken);

    private static IEnumerable<string> FilesOf(string folder, PackageDescriptor package)
    {
        string[] files = [PackageDescriptorReader.FileName, .. package.Resources.Select(resource => resource.Path)];
        bool hasWithdrawals = File.Exists(Path.Combine(folder, PackageFormat.WithdrawalsFile));
        return hasWithdrawals ? files.Append(PackageFormat.WithdrawalsFile).Distinct(StringComparer.Ordinal) : files;
    }
}
