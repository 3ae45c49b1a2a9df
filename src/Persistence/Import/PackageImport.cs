using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Packages;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Stewardship;

namespace OpenEmulationData.Persistence.Import;

/// <summary>One run of an import, from the first file to the commit.</summary>
/// <param name="database">Reads the release before, which stays as it is until the commit.</param>
/// <param name="request">What to import.</param>
/// <param name="package">The description of the package.</param>
/// <param name="current">The release before.</param>
/// <param name="target">Where to write; null to check only.</param>
/// <param name="withheld">The names that were withdrawn before.</param>
/// <param name="faults">Takes the faults.</param>
internal sealed class PackageImport(
    PortalDbContext database,
    ImportRequest request,
    PackageDescriptor package,
    Release? current,
    LoadTarget? target,
    WithheldNames withheld,
    FaultCollector faults)
{
    private const string Reading = "reading";
    private const string Figures = "figures";
    private const string Indexes = "indexes";

    private readonly Dictionary<string, string> _checksums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _publicChecksums = new(StringComparer.Ordinal);
    private int _changes;
    private int _audited;

    public async Task<ImportResult> RunAsync(DateTime now, CancellationToken cancellationToken)
    {
        using ImportSession session = new(database.Model, target, faults, withheld, now);
        using LoadPipeline? pipeline = target?.Pipeline; // Ends before the statements that it runs.
        if (current is not null)
        {
            _audited = await database.AuditEntries.MaxAsync(entry => (int?)entry.Id, cancellationToken) ?? 0;
            _changes = await database.ReleaseChanges.IgnoreQueryFilters().MaxAsync(change => (int?)change.Id, cancellationToken) ?? 0;
        }

        IReadOnlyDictionary<string, int> withdrawals = WithdrawalImport.Read(request.Folder, withheld, faults, cancellationToken);
        ReadFiles(session, cancellationToken);
        WithdrawalImport.CheckPresence(withheld, withdrawals, faults);
        if (faults.Any)
        {
            return new ImportResult(ImportOutcome.Refused, current, faults.Faults);
        }

        KeepOtherFiles(session);
        string checksum = PackageChecksum.Of(_checksums);
        if (checksum == current?.Checksum)
        {
            return new ImportResult(ImportOutcome.Unchanged, current, []);
        }

        Release release = Describe(session, checksum, now);
        if (target is not null)
        {
            await PublishAsync(session, release, target, cancellationToken);
        }

        return new ImportResult(target is null ? ImportOutcome.Sound : ImportOutcome.Published, target is null ? current : release, []);
    }

    private void ReadFiles(ImportSession session, CancellationToken cancellationToken)
    {
        ReferenceIndex references = new(package);
        Dictionary<string, ResourceDescriptor> resources = package.Resources.Where(resource => resource.Name != WithdrawalImport.Resource)
            .ToDictionary(resource => resource.Name, StringComparer.Ordinal);
        long total = resources.Values.Sum(resource => new FileInfo(Path.Combine(request.Folder, resource.Path)).Length);
        long done = 0;
        foreach (ResourceImport import in ResourceImports.InOrder(session))
        {
            if (resources.Remove(import.Resource, out ResourceDescriptor? resource))
            {
                ReadFile(session, references, import, resource, position => Tell(Reading, done + position, total), cancellationToken);
                done += new FileInfo(Path.Combine(request.Folder, resource.Path)).Length;
            }
        }

        foreach (string unknown in resources.Keys)
        {
            faults.Add(PackageDescriptorReader.FileName, 0, null, unknown, "the resource is not known", "take it out; docs/data-package.md lists those there are");
        }
    }

    private void ReadFile(
        ImportSession session, ReferenceIndex references, ResourceImport import, ResourceDescriptor resource, Action<long> told, CancellationToken cancellationToken)
    {
        FactKind fact = PackageFormat.FactOf(resource.Name)!.Value;
        WithheldNames? taken = fact == FactKind.Award ? withheld : null;
        using PackageFileWriter file = new(resource.Path, session.Writer<PackagePart>());
        FileChanges? changes = current is null || target is null ? null : new FileChanges(
            database, resource.Path, resource.Schema.PrimaryKey, fact, change => Write(session, change), taken, (current.PublishedAt, session.Now));
        ResourceReader reader = new(resource, references, faults);
        using PublicAwards? forEverybody = fact == FactKind.Award ? new PublicAwards(session.Now) : null;
        reader.Read(request.Folder, new RowKeeper(import, file, changes, taken, forEverybody), told, cancellationToken);
        import.Complete();
        if (!faults.Any)
        {
            changes?.Complete(resource.Schema.PrimaryKey);
            Add(resource.Path, file.Complete(), forEverybody?.Complete());
        }
    }

    private void Add(string file, string checksum, string? forEverybody = null)
    {
        _checksums.Add(file, checksum);
        _publicChecksums.Add(file, forEverybody ?? checksum);
    }

    private static string ChecksumOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private void Write(ImportSession session, ReleaseChange change)
    {
        change.Id = ++_changes;
        change.Release = current!.Number + 1;
        session.Writer<ReleaseChange>().Write(change);
    }

    private void KeepOtherFiles(ImportSession session)
    {
        using PackageFileWriter description = new(PackageDescriptorReader.FileName, session.Writer<PackagePart>());
        byte[] bytes = File.ReadAllBytes(Path.Combine(request.Folder, PackageDescriptorReader.FileName));
        description.Write(bytes);
        Add(PackageDescriptorReader.FileName, description.Complete(), ChecksumOf(DescriptionFields.Without(bytes, AwardImport.Embargo)));
        Withdrawal[] withdrawals = [.. withheld.All.Where(withheld.IsPresent)];
        if (withdrawals.Length == 0)
        {
            return;
        }

        using PackageFileWriter file = new(PackageFormat.WithdrawalsFile, session.Writer<PackagePart>());
        WithdrawalImport.Write(file.Rows, withdrawals);
        _checksums.Add(PackageFormat.WithdrawalsFile, file.Complete());
        Withdrawal[] forEverybody = [.. withdrawals.Where(withheld.IsPublic)];
        if (forEverybody.Length > 0)
        {
            CsvBuffer rows = new();
            WithdrawalImport.Write(rows, forEverybody);
            _publicChecksums.Add(PackageFormat.WithdrawalsFile, ChecksumOf(rows.Written));
        }
    }

    private async Task PublishAsync(ImportSession session, Release release, LoadTarget load, CancellationToken cancellationToken)
    {
        Tell(Figures, 0, 1);

        // The figures are counted, and names put in order, while the indexes of the largest tables are built.
        List<StatisticCell> cells = [];
        List<StatisticTotal> totals = [];
        Task figures = Task.Run(() => session.Facts.Build(cells.Add, totals.Add, cancellationToken), cancellationToken);
        session.Writer<Award>().Complete(cancellationToken);
        session.Writer<Individual>().Complete(cancellationToken);
        session.Writer<Citation>().Complete(cancellationToken);
        session.Search.Complete(cancellationToken);
        await figures;
        cells.ForEach(session.Writer<StatisticCell>().Write);
        totals.ForEach(session.Writer<StatisticTotal>().Write);
        int id = 0;
        foreach (Withdrawal withdrawal in withheld.All)
        {
            session.Writer<Withdrawal>().Write(new Withdrawal { Id = ++id, Code = withdrawal.Code, Date = withdrawal.Date, Reason = withdrawal.Reason });
        }

        session.Writer<Release>().Write(release);
        if (request.Audit is { } entry)
        {
            entry.Id = _audited + 1;
            entry.At = release.PublishedAt;
            entry.Release = release.Number;
            session.Writer<AuditEntry>().Write(entry);
        }

        session.Flush();
        load.Pipeline.Drain();
        bool scrub = current is not null && (PastChanges.TakeOut(database, withheld.Gone, load.Load) || withheld.HasNew);
        load.Load.Complete((part, parts) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            Tell(Indexes, part, parts);
        });
        load.Load.Commit(scrub);
    }

    private Release Describe(ImportSession session, string checksum, DateTime now)
    {
        int number = (current?.Number ?? 0) + 1;
        string licence = package.Licenses.FirstOrDefault()?.Name ?? "";
        string day = now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Release
        {
            Id = number,
            Number = number,
            PublishedAt = now,
            Note = request.Note,
            Checksum = checksum,
            PublicChecksum = PackageChecksum.Of(_publicChecksums),
            Licence = licence,
            Citation = $"{package.Title ?? package.Name}, release {number} of {day}, {licence}",
            Counts = session.Counts(),
        };
    }

    private void Tell(string step, long done, long total) => request.Progress?.Invoke(new ImportProgress(step, done, total));
}
