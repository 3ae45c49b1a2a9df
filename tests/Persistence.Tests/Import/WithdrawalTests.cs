using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Sqlite;
using OpenEmulationData.Persistence.Tests.Export;

namespace OpenEmulationData.Persistence.Tests.Import;

public sealed class WithdrawalTests
{
    private const string Name = "Trịnh Xuyến Chi";
    private const string Header = "individual_id,date,reason\n";

    private static readonly string Award =
        $"AW-90,lao-dong-tien-tien,Lao động tiên tiến,INDIVIDUAL,{Name},,276,276-v1,CONFERRED,2023,,2024-01-15,,UBND huyện,12/QĐ-UBND,C-276-2023,,S002,line 9,Bà {Name} là giáo viên.\n";

    [Fact]
    public async Task Name_Should_BeNowhere_When_Withdrawn()
    {
        using PortalFile portal = await PortalFile.WithDataSetAsync();
        using PackageFolder package = PackageFolder.OfDataSet().Append("awards.csv", Award);
        Assert.Equal(ImportOutcome.Published, (await portal.ImportAsync(package.Path)).Outcome);
        package.Change("awards.csv", "12/QĐ-UBND", "13/QĐ-UBND").Change("awards.csv", $"INDIVIDUAL,{Name}", "INDIVIDUAL,Trịnh Xuyến Chỉ");
        Assert.Equal(ImportOutcome.Published, (await portal.ImportAsync(package.Path)).Outcome);
        package.Change("awards.csv", "INDIVIDUAL,Trịnh Xuyến Chỉ", $"INDIVIDUAL,{Name}");
        Assert.Equal(ImportOutcome.Published, (await portal.ImportAsync(package.Path)).Outcome);
        Assert.True(Occurs(portal));
        ImportResult result = await portal.ImportAsync(package.Append("withdrawals.csv", Header + "P-AW-90,2026-01-05,REQUEST\n").Path);
        Assert.Equal(ImportOutcome.Published, result.Outcome);
        Assert.False(Occurs(portal));
        using PackageFolder exported = await PackageExporterTests.ExportAsync(portal);
        Assert.DoesNotContain("Xuyến", File.ReadAllText(exported.File("awards.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Award_Should_Stay_When_TheNameIsWithdrawn()
    {
        using PackageFolder package = PackageFolder.OfDataSet().Append("awards.csv", Award).Append("withdrawals.csv", Header + "P-AW-90,2026-01-05,MINOR\n");
        using PortalFile portal = await PortalFile.CreateAsync();
        await portal.ImportAsync(package.Path);
        await using PortalDbContext database = portal.Open();
        Individual person = await database.Individuals.Include(person => person.Awards).SingleAsync();
        Assert.True(person.Withheld);
        Assert.Equal(new DateTime(2026, 1, 5, 0, 0, 0, DateTimeKind.Utc), person.WithheldAt);
        Assert.Equal(Individual.WithheldName, person.Name);
        Assert.Equal("AW-90", person.Awards.Single().Code);
        Assert.Equal(1, await database.StatisticCells.Where(cell => cell.Title!.Code == "lao-dong-tien-tien" && cell.Unit.Version == "276-v1").MaxAsync(cell => cell.Named));
    }

    [Fact]
    public async Task Name_Should_StayWithdrawn_When_ALaterPackageForgetsIt()
    {
        using PackageFolder package = PackageFolder.OfDataSet().Append("awards.csv", Award).Append("withdrawals.csv", Header + "P-AW-90,2026-01-05,REQUEST\n");
        using PortalFile portal = await PortalFile.CreateAsync();
        await portal.ImportAsync(package.Path);
        File.Delete(package.File("withdrawals.csv"));
        Assert.Equal(ImportOutcome.Unchanged, (await portal.ImportAsync(package.Path)).Outcome);
        Assert.Equal(ImportOutcome.Published, (await portal.ImportAsync(package.Append("pacts.csv", "PA-07,2024,,CL-5TP,,,,,,S003,,\n").Path)).Outcome);
        Assert.False(Occurs(portal));
    }

    [Fact]
    public async Task Export_Should_BeAFixedPoint_When_ANameIsWithdrawn()
    {
        using PackageFolder package = PackageFolder.OfDataSet().Append("awards.csv", Award).Append("withdrawals.csv", Header + "P-AW-90,2026-01-05,REQUEST\n");
        using PortalFile first = await PortalFile.CreateAsync();
        await first.ImportAsync(package.Path);
        using PackageFolder once = await PackageExporterTests.ExportAsync(first);
        using PortalFile second = await PortalFile.CreateAsync();
        Assert.Empty((await second.ImportAsync(once.Path)).Faults);
        using PackageFolder twice = await PackageExporterTests.ExportAsync(second);
        Assert.Equal(once.Read(), twice.Read());
        Assert.Contains("withdrawals.csv", twice.Read().Keys);
    }

    [Fact]
    public async Task Scrub_Should_BeLeftToALaterStart_When_AnotherWrites()
    {
        using PortalFile portal = await PortalFile.CreateAsync();
        await using SqliteConnection other = Connect(portal, "BEGIN IMMEDIATE; PRAGMA user_version = 1; COMMIT; BEGIN IMMEDIATE");
        await using (SqliteConnection scrubbed = Connect(portal, "PRAGMA busy_timeout = 1"))
        {
            SqliteScrub.Finish(scrubbed);
        }

        Assert.Equal(1L, new SqliteCommand("PRAGMA user_version", other).ExecuteScalar());
        new SqliteCommand("ROLLBACK", other).ExecuteNonQuery();
        await using PortalDbContext database = portal.Open();
        SqliteScrub.FinishPending(database);
        Assert.Equal(0L, new SqliteCommand("PRAGMA user_version", other).ExecuteScalar());
    }

    [Theory]
    [InlineData("P-AW-91,2026-01-05,REQUEST\n", "no award of the package goes to this individual")]
    [InlineData("P-AW-90,2026-01-05,WHIM\n", "not one of REQUEST, MINOR, ORDER, OTHER")]
    [InlineData("P-AW-90,5 January,REQUEST\n", "not a date like 2023-08-15")]
    public async Task Withdrawal_Should_BeRefused_When_ItIsWrong(string row, string reason)
    {
        using PackageFolder package = PackageFolder.OfDataSet().Append("awards.csv", Award).Append("withdrawals.csv", Header + row);
        using PortalFile portal = await PortalFile.CreateAsync();
        PackageFault fault = Assert.Single((await portal.ImportAsync(package.Path)).Faults);
        Assert.Equal(("withdrawals.csv", 2, reason), (fault.File, fault.Line, fault.Reason));
    }

    private static SqliteConnection Connect(PortalFile portal, string sql)
    {
        SqliteConnection connection = new($"Data Source={portal.Path};Pooling=False");
        connection.Open();
        using SqliteCommand command = new(sql, connection);
        command.ExecuteNonQuery();
        return connection;
    }

    /// <summary>Looks for the name and for what is made of it in every byte of the database's files, free pages and log included, and in what is compressed.</summary>
    private static bool Occurs(PortalFile portal)
    {
        string[] traces = [Name, "Xuyến", "xuyến", "xuyen", OpenEmulationData.Persistence.Text.VietnameseText.SortKey(Name)];
        foreach (string file in Directory.EnumerateFiles(Path.GetDirectoryName(portal.Path)!))
        {
            using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using MemoryStream copy = new();
            stream.CopyTo(copy);
            if (traces.Any(trace => copy.GetBuffer().AsSpan(0, (int)copy.Length).IndexOf(Encoding.UTF8.GetBytes(trace)) >= 0))
            {
                return true;
            }
        }

        using PortalDbContext database = portal.Open();
        return OpenEmulationData.Persistence.Packages.PackageContent.Parts(database, "awards.csv")
            .Any(part => Encoding.UTF8.GetString(part).Contains("Xuyến", StringComparison.Ordinal));
    }
}
