using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Sqlite;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Tests.Import;

public sealed class DatabaseStarterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("starter-");

    private string File => Path.Combine(_folder.FullName, "portal.db");

    public void Dispose()
    {
        using PortalDbContext database = Open();
        SqliteConnection.ClearPool((SqliteConnection)database.Database.GetDbConnection());
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

    [Fact]
    public async Task Words_Should_StillLeadToTheirEntries_When_TheFileIsOlder()
    {
        await using PortalDbContext database = Open();
        await using (SqliteConnection connection = new($"Data Source={File};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            SqliteFile.Execute(connection, database.GetService<IMigrator>().GenerateScript("0", "AudiencesOfChanges", MigrationsSqlGenerationOptions.NoTransactions));
            SqliteFile.Execute(connection, """
                INSERT INTO SearchEntries VALUES (1, 5, 7, 'Năm', 'nam', 'n'), (2, 0, 8, 'Nam Hà', 'nam ha', 'm'), (3, 5, 9, 'Hà Nam', 'ha nam', 'h');
                INSERT INTO FactRestrictions (Id, FactKind, FactId, Code) VALUES (1, 5, 7, '');
                INSERT INTO SearchTerms (Word, Accented, EntryId) VALUES ('ha', 'hà', 2), ('ha', 'hà', 3), ('nam', 'nam', 2), ('nam', 'nam', 3), ('nam', 'năm', 1);
                """);
        }

        await PrepareAsync();

        using ReadSessionPool pool = new($"Data Source={File}");
        await using ReadSession session = pool.Open(Viewer.Steward);
        using SearchMatches matches = await SearchMatches.FindAsync(session, "nam", [], TestContext.Current.CancellationToken);
        IReadOnlyList<SearchHit> hits = await matches.TakeAsync(null, 10, TestContext.Current.CancellationToken);
        Assert.Equal(
            [(SearchKind.Individual, 9, 0), (SearchKind.Campaign, 8, 0), (SearchKind.Individual, 7, 1)],
            hits.Select(static hit => (hit.Kind, hit.EntityId, hit.Rank)));
        Assert.Equal(3, (await database.FactRestrictions.SingleAsync(TestContext.Current.CancellationToken)).SearchEntryId);
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
