using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Takes names that are gone out of what earlier releases say to have changed.</summary>
internal static class PastChanges
{
    private const int AtATime = 500;

    /// <summary>Takes the names out; returns whether there were any.</summary>
    /// <param name="database">Reads the changes.</param>
    /// <param name="gone">The awards whose names are gone, and for whom.</param>
    /// <param name="load">Writes them.</param>
    public static bool TakeOut(PortalDbContext database, IReadOnlyDictionary<string, Audiences> gone, IBulkLoad load)
    {
        bool any = false;
        foreach (string[] awards in gone.Keys.Chunk(AtATime))
        {
            List<ReleaseChange> changes = [.. database.ReleaseChanges.IgnoreQueryFilters().AsNoTracking()
                .Where(change => change.FactKind == FactKind.Award && awards.Contains(change.Code) && change.Columns != null)];
            foreach (ReleaseChange change in changes.Where(change => Loses(change.Audiences, gone[change.Code])))
            {
                string columns = ChangedColumns.WithoutNames(change.Columns!);
                if (columns != change.Columns)
                {
                    load.Execute("UPDATE \"ReleaseChanges\" SET \"Columns\" = @p0 WHERE \"Id\" = @p1", columns, change.Id);
                    any = true;
                }
            }
        }

        return any;
    }

    /// <summary>
    /// Whether a change loses the name for good: what the public is told does so for the public's sake alone. Who sees sooner that the name is
    /// gone reads it without the name.
    /// </summary>
    private static bool Loses(Audiences told, Audiences gone) =>
        told.HasFlag(Audiences.Public) ? gone.HasFlag(Audiences.Public) : (told & gone) != Audiences.None;
}
