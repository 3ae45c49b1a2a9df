using OpenEmulationData.Persistence.Export;
using OpenEmulationData.Persistence.Generation;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Persistence.Tests.Export;

public sealed class PackageExporterTests
{
    [Fact]
    public async Task DataSet_Should_ComeBackByteForByte()
    {
        using PortalFile portal = await PortalFile.WithDataSetAsync();
        using PackageFolder exported = await ExportAsync(portal);
        Assert.Equal(PackageFolder.ReadFolder(DataSet.Folder), exported.Read());
    }

    [Theory]
    [InlineData("pacts.csv", "PA-07,2024,,CL-5TP,,,,\"  hai   dấu \",,S003,\"quoted, \"\"twice\"\"\",\n")]
    [InlineData("pacts.csv", "\"PA-07\",2024,,CL-5TP,,,,Ðại,\"nhiều\ndòng\",S003,,\n")]
    public async Task Export_Should_BeAFixedPoint_When_ThePackageIsNotCanonical(string file, string row)
    {
        using PackageFolder package = PackageFolder.OfDataSet().Append(file, row);
        using PortalFile first = await ImportAsync(package.Path);
        using PackageFolder once = await ExportAsync(first);
        using PortalFile second = await ImportAsync(once.Path);
        using PackageFolder twice = await ExportAsync(second);
        Assert.Equal(once.Read(), twice.Read());
        Assert.NotEqual(package.Read(), once.Read());
        Assert.Equal(ImportOutcome.Unchanged, (await first.ImportAsync(once.Path)).Outcome);
        Assert.Equal(ImportOutcome.Unchanged, (await first.ImportAsync(package.Path)).Outcome);
    }

    [Fact]
    public async Task Export_Should_BeAFixedPoint_When_FilesHaveManyParts()
    {
        using PackageFolder package = PackageFolder.Empty();
        PackageGenerator.Generate(package.Path, 5_000, seed: 11, TestContext.Current.CancellationToken);
        using PortalFile portal = await ImportAsync(package.Path);
        using PackageFolder exported = await ExportAsync(portal);
        Assert.Equal(package.Read(), exported.Read());
    }

    [Fact]
    public async Task Checksum_Should_BeThatOfTheExportedFiles()
    {
        using PortalFile portal = await PortalFile.WithDataSetAsync();
        using PackageFolder exported = await ExportAsync(portal);
        string[] files = [.. exported.Read().Keys];
        await using PortalDbContext database = portal.Open();
        Assert.Equal(
            await Packages.PackageChecksum.OfFolderAsync(exported.Path, files, CancellationToken.None),
            database.Releases.Single().Checksum);
    }

    [Theory]
    [InlineData("=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1")]
    [InlineData("@SUM(1)", "'@SUM(1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("-12", "-12")]
    [InlineData("-", "-")]
    [InlineData("a=b", "a=b")]
    public async Task Formula_Should_BeGuarded_OnlyForSpreadsheets(string cell, string guarded)
    {
        using PackageFolder package = PackageFolder.OfDataSet().Append("pacts.csv", $"PA-07,2024,,CL-5TP,,,,{cell},,S003,,\n");
        using PortalFile portal = await ImportAsync(package.Path);
        using PackageFolder plain = await ExportAsync(portal);
        using PackageFolder excel = await ExportAsync(portal, forSpreadsheet: true);
        Assert.Contains($",{cell},", File.ReadAllText(plain.File("pacts.csv")), StringComparison.Ordinal);
        Assert.Contains($",{guarded},", File.ReadAllText(excel.File("pacts.csv")), StringComparison.Ordinal);
        Assert.True(File.ReadAllBytes(excel.File("pacts.csv")).AsSpan().StartsWith("\uFEFF"u8));
    }

    [Fact]
    public async Task Export_Should_WriteNothing_When_NothingIsPublished()
    {
        using PortalFile portal = await PortalFile.CreateAsync();
        using PackageFolder folder = PackageFolder.Empty();
        await using PortalDbContext database = portal.Open();
        Assert.Null(await new PackageExporter(database).ExportAsync(folder.Path));
        Assert.Empty(folder.Read());
    }

    internal static async Task<PackageFolder> ExportAsync(PortalFile portal, bool forSpreadsheet = false)
    {
        PackageFolder folder = PackageFolder.Empty();
        await using PortalDbContext database = portal.Open();
        Release? release = await new PackageExporter(database).ExportAsync(folder.Path, forSpreadsheet);
        Assert.NotNull(release);
        return folder;
    }

    private static async Task<PortalFile> ImportAsync(string folder)
    {
        PortalFile portal = await PortalFile.CreateAsync();
        Assert.Empty((await portal.ImportAsync(folder)).Faults);
        return portal;
    }
}
