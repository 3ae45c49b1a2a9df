using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using OpenEmulationData.TestSupport;
using SQLitePCL;

namespace OpenEmulationData.Api.Tests.Commands;

/// <summary>A process that is killed after it published a withdrawal and before the name is out of the file: the next start finishes it.</summary>
public sealed class KilledWithdrawalTests : IDisposable
{
    private const string Award =
        "AW-90,lao-dong-tien-tien,Lao động tiên tiến,INDIVIDUAL,Trịnh Xuyến Chi,,276,276-v1,CONFERRED,2023,,2024-01-15,,UBND huyện,12/QĐ-UBND,C-276-2023,,S002,line 9,\n";

    private static readonly string[] s_traces = ["Xuyến", "xuyến", "xuyen"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("withdrawn-");

    private string Folder => Path.Combine(_folder.FullName, "database");

    /// <summary>The database as the killed process left it.</summary>
    private string Killed => Path.Combine(_folder.FullName, "killed");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Name_Should_BeInNoByte_When_TheProcessThatWithdrewItWasKilled()
    {
        string package = MakePackage();
        Assert.Equal(0, (await Verb.RunAsync(["import", package, .. In(Folder)])).Code);
        await File.WriteAllTextAsync(Path.Combine(package, "withdrawals.csv"), "individual_id,date,reason\nP-AW-90,2026-01-05,REQUEST\n");

        await KillBeforeTheScrubAsync(package);

        Assert.True(Occurs());
        string exported = Path.Combine(_folder.FullName, "exported");
        Assert.Equal(0, (await Verb.RunAsync(["export", exported, .. In(Killed)])).Code);
        Assert.False(Occurs());
        string awards = await File.ReadAllTextAsync(Path.Combine(exported, "awards.csv"));
        Assert.Contains("AW-90", awards, StringComparison.Ordinal);
        Assert.DoesNotContain("Xuyến", awards, StringComparison.Ordinal);
    }

    /// <summary>
    /// Imports, takes the right to write as soon as the import has committed, so that it waits with writing the file anew, and kills it. A reader
    /// sees to it that the log cannot be emptied, whoever is first.
    /// </summary>
    private async Task KillBeforeTheScrubAsync(string package)
    {
        using SqliteConnection reader = Open();
        Run(reader, "BEGIN");
        Assert.Equal("1", Scalar(reader, "SELECT MAX(\"Number\") FROM \"Releases\""));
        using SqliteConnection writer = Open();
        using Process import = Verb.Start(["import", package, .. In(Folder)]);
        while (!await TakesOverAsync(writer))
        {
            Assert.False(import.HasExited);
        }

        import.Kill();
        await import.WaitForExitAsync(CancellationToken.None);
        Assert.Equal("1", Scalar(writer, "PRAGMA user_version"));

        // Who closes a database last tidies it up: what is looked at is a copy.
        Directory.CreateDirectory(Killed);
        foreach (string file in new[] { "portal.db", "portal.db-wal" })
        {
            File.Copy(Path.Combine(Folder, file), Path.Combine(Killed, file));
        }
    }

    private static string[] In(string folder) => ["--ConnectionStrings:Portal", $"Data Source={Path.Combine(folder, "portal.db")}"];

    /// <summary>Whether nobody else may write now, and the import has committed.</summary>
    private static async Task<bool> TakesOverAsync(SqliteConnection writer)
    {
        if (raw.sqlite3_exec(writer.Handle, "BEGIN IMMEDIATE") != raw.SQLITE_OK)
        {
            // No pause: the import holds the lock, and lets go of it for a moment only.
            return false;
        }

        if (Scalar(writer, "SELECT MAX(\"Number\") FROM \"Releases\"") == "2")
        {
            return true;
        }

        Run(writer, "ROLLBACK");
        await Task.Delay(5);
        return false;
    }

    private string MakePackage()
    {
        DirectoryInfo copy = _folder.CreateSubdirectory("package");
        foreach (string file in Directory.EnumerateFiles(SourceTree.PathOf("data", "vietnam")))
        {
            File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
        }

        File.AppendAllText(Path.Combine(copy.FullName, "awards.csv"), Award);
        return copy.FullName;
    }

    private bool Occurs() => Directory.EnumerateFiles(Killed)
        .Select(File.ReadAllBytes)
        .Any(bytes => s_traces.Any(trace => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(trace)) >= 0));

    private SqliteConnection Open()
    {
        SqliteConnection connection = new($"Data Source={Path.Combine(Folder, "portal.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Scalar(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }
}
