using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Sqlite;

namespace OpenEmulationData.Persistence.Tests.Import;

public sealed class DatabaseStarterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("starter-");

    private string File => Path.Combine(_folder.FullName, "portal.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Start_Should_NotWait_When_AProcessWasKilledWhileItMigrated()
    {
        await using (SqliteConnection connection = new($"Data Source={File};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using SqliteCommand command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00');
                """;
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await PrepareAsync().WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        await using PortalDbContext database = Open();
        Assert.Empty(await database.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
        Assert.False(await database.Releases.AnyAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Database_Should_BeMadeOnce_When_ManyStartTogether()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(PrepareAsync)));

        await using PortalDbContext database = Open();
        Assert.Empty(await database.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
    }

    private PortalDbContext Open()
    {
        DbContextOptionsBuilder<PortalDbContext> options = new();
        options.UsePortalSqlite($"Data Source={File}");
        return new PortalDbContext(options.Options);
    }

    private async Task PrepareAsync()
    {
        await using PortalDbContext database = Open();
        await new DatabaseStarter(database, new PackageImporter(database, FixedTime.Instance)).PrepareAsync();
    }
}
