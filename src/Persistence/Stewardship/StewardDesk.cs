using System.Text.Json;
using OpenEmulationData.Persistence.Export;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Packages;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Persistence.Stewardship;

/// <summary>
/// What stewards change. There is one way to change anything: a data package is imported as the next release. A single change takes the
/// published package, changes it and imports it, so that search, figures and the list of changes follow by themselves, and the entry in the
/// audit trail is written in the same transaction.
/// </summary>
public sealed class StewardDesk(PackageImporter importer, PackageExporter exporter, CurrentRelease current, TimeProvider time)
{
    private const string AwardsFile = "awards.csv";
    private const string AwardKey = "award_id";

    private static readonly string[] s_freeText = ["note", "revocation_reason", "title_text_vi"];

    private static readonly JsonSerializerOptions s_json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Publishes a package.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="folder">The folder of the package.</param>
    /// <param name="note">What to say about the release.</param>
    /// <param name="cancellationToken">Stops the import; nothing is changed then.</param>
    /// <exception cref="ImportFailedException">The database could not take the package.</exception>
    public Task<ImportResult> PublishAsync(string actor, string folder, string? note, CancellationToken cancellationToken) =>
        ImportAsync(
            new ImportRequest(folder) { Note = note, Audit = new AuditEntry { Actor = actor, Action = StewardAction.PublishPackage } },
            cancellationToken);

    /// <summary>Takes a name out of everything that is published, and keeps it out.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="individual">The code of the person.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Stops the import; nothing is changed then.</param>
    public Task<ImportResult> WithdrawNameAsync(string actor, string individual, WithdrawalReason reason, CancellationToken cancellationToken) => ChangeAsync(
        new AuditEntry { Actor = actor, Action = StewardAction.WithdrawName, Code = individual, After = Json(("reason", ContractName(reason))) },
        folder =>
        {
            string path = Path.Combine(folder, PackageFormat.WithdrawalsFile);
            PackageTable table = File.Exists(path) ? PackageTable.Read(path) : new PackageTable(["individual_id", "date", "reason"]);
            table.Put("individual_id", individual, [
                ("date", DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
                ("reason", ContractName(reason)),
            ]);
            table.Write(path);
            return true;
        },
        cancellationToken)!;

    /// <summary>Changes cells of an award.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="action">What it is.</param>
    /// <param name="award">The code of the award.</param>
    /// <param name="cells">The columns with their new text; empty: without a value.</param>
    /// <param name="cancellationToken">Stops the import; nothing is changed then.</param>
    /// <returns>Null when there is no such award.</returns>
    public Task<ImportResult?> ChangeAwardAsync(
        string actor, StewardAction action, string award, IReadOnlyList<(string Column, string Text)> cells, CancellationToken cancellationToken)
    {
        AuditEntry entry = new() { Actor = actor, Action = action, Code = award, After = Json([.. cells]) };
        return ChangeAsync(
            entry,
            folder =>
            {
                string path = Path.Combine(folder, AwardsFile);
                PackageTable table = PackageTable.Read(path);
                if (table.Find(AwardKey, award) is not { } row)
                {
                    return false;
                }

                foreach ((string column, _) in cells.Where(cell => !table.Has(cell.Column)))
                {
                    table.AddColumn(column);
                    Describe(folder, column);
                }

                entry.Before = Json([.. cells.Select(cell => (cell.Column, table.Cell(row, cell.Column)))]);
                table.Put(AwardKey, award, cells);
                table.Write(path);
                return true;
            },
            cancellationToken);
    }

    private async Task<ImportResult?> ChangeAsync(AuditEntry entry, Func<string, bool> change, CancellationToken cancellationToken)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("steward-");
        try
        {
            var release = await exporter.ExportAsync(folder.FullName, forSpreadsheet: false, cancellationToken);
            return change(folder.FullName)
                ? await ImportAsync(new ImportRequest(folder.FullName) { Audit = entry, BasedOn = release?.Number }, cancellationToken)
                : null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Imports, and lets nobody be answered with what was known of the release before.</summary>
    private async Task<ImportResult> ImportAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        ImportResult result = await importer.ImportAsync(request, cancellationToken);
        current.Forget();
        return result;
    }

    /// <summary>Says in the description of the package that the awards have a further column.</summary>
    private static void Describe(string folder, string column)
    {
        string path = Path.Combine(folder, PackageFormat.DescriptionFile);
        File.WriteAllBytes(path, DescriptionFields.Add(File.ReadAllBytes(path), AwardKey, column));
    }

    private static string ContractName(WithdrawalReason reason) => reason.ToString().ToUpperInvariant();

    /// <summary>Free text may hold a name that is withdrawn one day, and the trail cannot be changed then: it only says that there is text.</summary>
    private static string Json(params (string Column, string Text)[] cells) => JsonSerializer.Serialize(
        cells.ToDictionary(cell => cell.Column, cell => cell.Text.Length > 0 && s_freeText.Contains(cell.Column) ? "(text)" : cell.Text), s_json);
}
