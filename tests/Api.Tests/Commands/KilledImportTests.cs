using System.Diagnostics;
using Microsoft.Data.Sqlite;
using OpenEmulationData.Persistence.Generation;
using OpenEmulationData.TestSupport;

namespace OpenEmulationData.Api.Tests.Commands;

/// <summary>An import that is killed with kill -9 at any moment leaves the published release whole.</summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Kills = 20;
    private const int FirstKills = 10;
    private const int LargeKills = 6;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("killed-");

    private string File => Path.Combine(_folder.FullName, "portal.db");

    private string[] Database => ["--ConnectionStrings:Portal", $"Data Source={File}"];

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Release_Should_BeWhole_When_TheImportIsKilled()
    {
        string other = Path.Combine(_folder.FullName, "other");
        PackageGenerator.Generate(other, 2_000, seed: 5, TestContext.Current.CancellationToken);
        Assert.Equal(0, (await Verb.RunAsync(["import", SourceTree.PathOf("data", "vietnam"), .. Database])).Code);
        string checksum = Checksum();
        string whole = Read();
        System.IO.File.Copy(File, $"{File}.before");
        long length = Stopwatch.GetTimestamp();
        string copy = $"{File}.trial";
        System.IO.File.Copy(File, copy);
        Assert.Equal(0, (await Verb.RunAsync(["import", other, "--ConnectionStrings:Portal", $"Data Source={copy}"])).Code);
        TimeSpan duration = Stopwatch.GetElapsedTime(length);
        Random random = new(20_261_125);
        for (int kill = 0; kill < Kills; kill++)
        {
            using Process import = Verb.Start(["import", other, .. Database]);
            using CancellationTokenSource moment = new(duration * random.NextDouble());
            await Task.WhenAny(import.WaitForExitAsync(CancellationToken.None), Task.Delay(Timeout.Infinite, moment.Token));
            import.Kill();
            await import.WaitForExitAsync(CancellationToken.None);
            if (Scalar("SELECT MAX(\"Number\") FROM \"Releases\"") != "1")
            {
                // It was done before the moment came: the next one starts from the same state.
                Restore();
                continue;
            }

            Assert.Equal("ok", Scalar("PRAGMA integrity_check"));
            Assert.Equal((checksum, whole), (Checksum(), Read()));
        }

        Assert.Equal(0, (await Verb.RunAsync(["import", other, .. Database])).Code);
        Assert.Equal("2000", Scalar("SELECT COUNT(*) FROM \"Awards\""));
        Assert.Equal("ok", Scalar("PRAGMA integrity_check"));
        Assert.Equal("", Scalar("PRAGMA foreign_key_check"));
    }

    [Fact]
    public async Task Database_Should_BeMade_When_TheFirstImportWasKilled()
    {
        string[] import = ["import", SourceTree.PathOf("data", "vietnam"), .. Database];
        for (int kill = 0; kill < FirstKills; kill++)
        {
            using Process killed = Verb.Start(import);
            while (!System.IO.File.Exists(File) && !killed.HasExited)
            {
                await Task.Delay(1, TestContext.Current.CancellationToken);
            }

            await Task.Delay(kill * 20, TestContext.Current.CancellationToken);
            killed.Kill();
            await killed.WaitForExitAsync(CancellationToken.None);
            Assert.Equal(0, (await Verb.RunAsync(import)).Code);
            Assert.Equal("ok", Scalar("PRAGMA integrity_check"));
            Assert.Equal("5", Scalar("SELECT COUNT(*) FROM \"Awards\""));
            Delete();
        }
    }

    /// <summary>Such an import goes into the file without its log, and locks it.</summary>
    [Fact]
    public async Task Database_Should_BeMade_When_TheFirstImportOfALargePackageWasKilled()
    {
        string large = Path.Combine(_folder.FullName, "large");
        PackageGenerator.Generate(large, 30_000, seed: 5, TestContext.Current.CancellationToken);
        string[] import = ["import", large, .. Database];
        long start = Stopwatch.GetTimestamp();
        Assert.Equal(0, (await Verb.RunAsync(import)).Code);
        TimeSpan duration = Stopwatch.GetElapsedTime(start);
        for (int kill = 1; kill <= LargeKills; kill++)
        {
            Delete();
            await KillAsync(import, duration * kill / (LargeKills + 1));
            Assert.Equal("ok", Scalar("PRAGMA integrity_check"));
            Assert.Equal(0, (await Verb.RunAsync(import)).Code);
            Assert.Equal(("ok", "30000"), (Scalar("PRAGMA integrity_check"), Scalar("SELECT COUNT(*) FROM \"Awards\"")));
        }
    }

    private static async Task KillAsync(string[] verb, TimeSpan after)
    {
        using Process killed = Verb.Start(verb);
        await Task.WhenAny(killed.WaitForExitAsync(CancellationToken.None), Task.Delay(after, TestContext.Current.CancellationToken));
        killed.Kill();
        await killed.WaitForExitAsync(CancellationToken.None);
    }

    private void Delete()
    {
        foreach (string file in Directory.EnumerateFiles(_folder.FullName, "portal.db*"))
        {
            System.IO.File.Delete(file);
        }
    }

    private void Restore()
    {
        foreach (string file in Directory.EnumerateFiles(_folder.FullName, "portal.db-*").Append(File))
        {
            System.IO.File.Delete(file);
        }

        System.IO.File.Copy($"{File}.before", File);
    }

    private string Checksum() => Scalar("SELECT \"Checksum\" FROM \"Releases\" ORDER BY \"Number\" DESC LIMIT 1");

    /// <summary>What readers see: every row of the tables that say most.</summary>
    private string Read() => string.Join('\n', new[] { "Awards", "AwardTallies", "StatisticCells", "SearchPostings", "Citations" }
        .Select(table => Scalar($"SELECT COUNT(*) FROM \"{table}\"")));

    private string Scalar(string sql)
    {
        using SqliteConnection connection = new($"Data Source={File};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }
}
