using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Sqlite;

namespace OpenEmulationData.Persistence.Tests;

/// <summary>A portal database in a SQLite file of its own, deleted with the test.</summary>
public sealed class PortalFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portal-");

    private PortalFile()
    {
    }

    public string Path => System.IO.Path.Combine(_folder.FullName, "portal.db");

    /// <summary>An empty, migrated database.</summary>
    public static async Task<PortalFile> CreateAsync()
    {
        PortalFile file = new();
        await using PortalDbContext database = file.Open();
        await database.Database.MigrateAsync();
        return file;
    }

    /// <summary>A database with the data set.</summary>
    public static async Task<PortalFile> WithDataSetAsync()
    {
        PortalFile file = await CreateAsync();
        ImportResult result = await file.ImportAsync(DataSet.Folder);
        Assert.Empty(result.Faults);
        return file;
    }

    public PortalDbContext Open()
    {
        DbContextOptionsBuilder<PortalDbContext> options = new();
        options.UsePortalSqlite($"Data Source={Path}");
        return new PortalDbContext(options.Options);
    }

    /// <param name="folder">The package.</param>
    /// <param name="preamble">What to run first on the connection that writes.</param>
    public async Task<ImportResult> ImportAsync(string folder, string? preamble = null)
    {
        await using PortalDbContext database = Open();
        return await new PackageImporter(database, FixedTime.Instance).ImportAsync(new ImportRequest(folder) { Preamble = preamble });
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
