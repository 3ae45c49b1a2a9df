using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Sources;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Takes withdrawn names out of what earlier releases say to have changed.</summary>
internal static class PastChanges
{
    private const int AtATime = 500;

    public static void TakeOut(PortalDbContext database, WithheldNames withheld, IBulkLoad load)
    {
        foreach (string[] awards in withheld.Awards.Chunk(AtATime))
        {
            List<ReleaseChange> changes = [.. database.ReleaseChanges.IgnoreQueryFilters().AsNoTracking()
                .Where(change => change.FactKind == FactKind.Award && awards.Contains(change.Code) && change.Columns != null)];
            foreach (ReleaseChange change in changes)
            {
                ChangedColumn[] columns = JsonSerializer.Deserialize<ChangedColumn[]>(change.Columns!)!;
                load.Execute(
                    "UPDATE \"ReleaseChanges\" SET \"Columns\" = @p0 WHERE \"Id\" = @p1", FileChanges.ToJson(TakeOut(columns)), change.Id);
            }
        }
    }

    private static ChangedColumn[] TakeOut(ChangedColumn[] columns)
    {
        string[] names = [.. columns.Where(column => column.Column == WithheldNames.NameColumn)
            .SelectMany(column => new[] { column.Before, column.After }).OfType<string>().Where(name => name != Individual.WithheldName)];
        return [.. columns.Select(column => column.Column == WithheldNames.NameColumn
            ? column with { Before = null, After = null }
            : column with { Before = Without(column.Before, names), After = Without(column.After, names) })];
    }

    private static string? Without(string? text, string[] names) =>
        names.Aggregate(text, (rest, name) => rest?.Replace(name, Individual.WithheldName, StringComparison.OrdinalIgnoreCase));
}
