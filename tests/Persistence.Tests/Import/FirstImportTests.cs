using Microsoft.Data.Sqlite;
using OpenEmulationData.Persistence.Generation;
using OpenEmulationData.Persistence.Import;

namespace OpenEmulationData.Persistence.Tests.Import;

/// <summary>A large package in a SQLite file in which nothing is published.</summary>
public sealed class FirstImportTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("first-");

    public FirstImportTests() => PackageGenerator.Generate(_folder.FullName, 25_000, seed: 3, CancellationToken.None);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Import_Should_LeaveAFileWithALog_When_NobodyElseHasItOpen()
    {
        using PortalFile portal = await PortalFile.CreateAsync();
        await portal.ImportAsync(_folder.FullName);
        using SqliteConnection reader = Open(portal.Path);
        Assert.Equal(("wal", 1L), (Scalar(reader, "PRAGMA journal_mode"), Scalar(reader, "SELECT COUNT(*) FROM Releases")));
        Assert.Equal(("ok", 25_000L), (Scalar(reader, "PRAGMA integrity_check"), Scalar(reader, "SELECT COUNT(*) FROM Awards")));
        Assert.False(File.Exists(portal.Path + "-journal"));
    }

    [Fact]
    public async Task Reader_Should_SeeNothingOfTheImport_When_ItReadsFromBeforeIt()
    {
        using PortalFile portal = await PortalFile.CreateAsync();
        using SqliteConnection reader = Open(portal.Path);
        using SqliteTransaction before = reader.BeginTransaction(deferred: true);
        Assert.Equal(0L, Scalar(reader, "SELECT COUNT(*) FROM Awards"));
        Assert.Equal(ImportOutcome.Published, (await portal.ImportAsync(_folder.FullName)).Outcome);
        Assert.Equal(0L, Scalar(reader, "SELECT COUNT(*) FROM Awards"));
        await before.CommitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(25_000L, Scalar(reader, "SELECT COUNT(*) FROM Awards"));
    }

    [Fact]
    public async Task Import_Should_PublishNothing_When_TheLargePackageHasAFault()
    {
        await File.AppendAllTextAsync(Path.Combine(_folder.FullName, "awards.csv"), "broken\n", TestContext.Current.CancellationToken);
        using PortalFile portal = await PortalFile.CreateAsync();
        Assert.Equal(ImportOutcome.Refused, (await portal.ImportAsync(_folder.FullName)).Outcome);
        using SqliteConnection reader = Open(portal.Path);
        Assert.Equal(("ok", 0L), (Scalar(reader, "PRAGMA integrity_check"), Scalar(reader, "SELECT COUNT(*) FROM Awards")));
    }

    private static SqliteConnection Open(string file)
    {
        SqliteConnection connection = new($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
