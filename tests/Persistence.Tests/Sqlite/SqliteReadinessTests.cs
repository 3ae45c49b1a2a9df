using Microsoft.Data.Sqlite;
using OpenEmulationData.Persistence.Sqlite;

namespace OpenEmulationData.Persistence.Tests.Sqlite;

public sealed class SqliteReadinessTests
{
    [Fact]
    public async Task File_Should_BeReady_When_ItIsCurrentAndHasARelease()
    {
        using PortalFile portal = await PortalFile.WithDataSetAsync();

        Assert.True(IsReady(portal));
    }

    [Fact]
    public async Task File_Should_NotBeReady_When_NothingIsPublished()
    {
        using PortalFile portal = await PortalFile.CreateAsync();

        Assert.False(IsReady(portal));
    }

    [Fact]
    public async Task File_Should_NotBeMade_When_ThereIsNone()
    {
        using PortalFile portal = await PortalFile.CreateAsync();
        string missing = portal.Path + ".missing";

        Assert.False(SqliteReadiness.IsReady($"Data Source={missing}"));
        Assert.False(File.Exists(missing));
    }

    [Theory]
    [InlineData("DELETE FROM __EFMigrationsHistory WHERE MigrationId = (SELECT MAX(MigrationId) FROM __EFMigrationsHistory)")]
    [InlineData("DROP TABLE __EFMigrationsHistory")]
    [InlineData("DROP TRIGGER AuditEntriesAreKept")]
    [InlineData("PRAGMA user_version = 1")]
    public async Task File_Should_NotBeReady_When_SomethingIsLeftToDo(string change)
    {
        using PortalFile portal = await PortalFile.WithDataSetAsync();
        await using (SqliteConnection connection = Connect(portal))
        {
            SqliteFile.Execute(connection, change);
        }

        Assert.False(IsReady(portal));
    }

    [Fact]
    public async Task File_Should_NotBeReady_When_ItIsNoDatabase()
    {
        using PortalFile portal = await PortalFile.CreateAsync();
        string text = portal.Path + ".txt";
        await File.WriteAllTextAsync(text, new string('x', 8192), TestContext.Current.CancellationToken);

        Assert.False(SqliteReadiness.IsReady($"Data Source={text}"));
    }

    [Fact]
    public async Task File_Should_NotBeReadyNorWaitedFor_When_ItIsLocked()
    {
        using PortalFile portal = await PortalFile.WithDataSetAsync();
        portal.ClearPools();
        await using SqliteConnection connection = Connect(portal);
        SqliteFile.Execute(connection, "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");

        Assert.False(await Task.Run(() => IsReady(portal)).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    private static bool IsReady(PortalFile portal) => SqliteReadiness.IsReady($"Data Source={portal.Path}");

    private static SqliteConnection Connect(PortalFile portal)
    {
        SqliteConnection connection = new($"Data Source={portal.Path};Pooling=False");
        connection.Open();
        return connection;
    }
}
