using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Sqlite;

namespace OpenEmulationData.Persistence.Tests;

/// <summary>A portal database of its own, deleted with the test: a SQLite file, or a database of the server that <see cref="TestServer"/> names.</summary>
public sealed class PortalFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portal-");

    private readonly TestServer? _server = TestServer.CreateDatabase();

    private PortalFile()
    {
    }

    /// <summary>The file; a test of the file itself is passed over where there is none.</summary>
    public string Path
    {
        get
        {
            Assert.SkipWhen(_server is not null, "The database is no file.");
            return File;
        }
    }

    public string ConnectionString => $"Data Source={File}";

    private string File => System.IO.Path.Combine(_folder.FullName, "portal.db");

    /// <summary>An empty, migrated database.</summary>
    public static async Task<PortalFile> CreateAsync()
    {
        PortalFile file = new();
        await using PortalDbContext database = file.Open();
        await new DatabaseStarter(database, new PackageImporter(database, FixedTime.Instance)).PrepareAsync();
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
        if (_server is not null)
        {
            return _server.Open();
        }

        DbContextOptionsBuilder<PortalDbContext> options = new();
        options.UsePortalSqlite(ConnectionString);
        return new PortalDbContext(options.Options);
    }

    /// <summary>Reads of the database.</summary>
    public ReadSessionPool OpenPool()
    {
        using PortalDbContext database = Open();
        return ReadSessionPool.Of(database);
    }

    /// <param name="folder">The package.</param>
    /// <param name="preamble">What to run first on the connection that writes.</param>
    public async Task<ImportResult> ImportAsync(string folder, string? preamble = null)
    {
        Assert.SkipWhen(preamble is not null && _server is not null, "The preamble is one of SQLite.");
        await using PortalDbContext database = Open();
        return await new PackageImporter(database, FixedTime.Instance).ImportAsync(new ImportRequest(folder) { Preamble = preamble });
    }

    /// <summary>Closes what is pooled of this file. Those of other files stay: their tests run at the same time, some on a file that is gone.</summary>
    public void ClearPools()
    {
        if (_server is null)
        {
            using PortalDbContext database = Open();
            foreach (string connectionString in (string[])[ConnectionString, database.Database.GetConnectionString()!])
            {
                using SqliteConnection connection = new(connectionString);
                SqliteConnection.ClearPool(connection);
            }
        }
    }

    public void Dispose()
    {
        ClearPools();
        _server?.Dispose();
        _folder.Delete(recursive: true);
    }
}
