using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Sqlite;
using OpenEmulationData.Persistence.SqlServer;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Brings the database to the model's shape and fills it when nothing is published yet.</summary>
public sealed class DatabaseStarter(PortalDbContext database, PackageImporter importer)
{
    /// <summary>Creates or migrates the database, and imports the package in the folder when the database has no release.</summary>
    /// <exception cref="ImportFailedException">The database could not be had.</exception>
    /// <exception cref="PackageRefusedException">There is no release, and the package has faults.</exception>
    public async Task StartAsync(string packageFolder, CancellationToken cancellationToken = default)
    {
        await PrepareAsync(cancellationToken);
        if (await database.Releases.AnyAsync(cancellationToken))
        {
            return;
        }

        ImportResult result = await importer.ImportAsync(packageFolder, note: null, cancellationToken);
        if (result.Outcome == ImportOutcome.Refused)
        {
            throw new PackageRefusedException(result.Faults);
        }
    }

    /// <summary>Creates or migrates the database, and finishes what a process that was killed left to do.</summary>
    /// <exception cref="ImportFailedException">The database could not be had.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (database.Database.IsSqlite())
            {
                await PrepareFileAsync(cancellationToken);
            }
            else
            {
                await SqlServerPreparation.RunAsync(database, cancellationToken);
            }
        }
        catch (Exception exception) when (BulkLoads.Describe(exception) is { } reason)
        {
            throw new ImportFailedException(reason, exception);
        }
    }

    private async Task PrepareFileAsync(CancellationToken cancellationToken)
    {
        SqliteFile.CreateFolder(database);
        await SqliteMigration.RunAsync(database, cancellationToken);
        await SqliteAudit.ProtectAsync(database, cancellationToken);
        SqliteScrub.FinishPending(database);
    }
}
