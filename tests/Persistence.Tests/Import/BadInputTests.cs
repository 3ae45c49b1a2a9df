using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Tests.Import;

/// <summary>Files as they come from spreadsheets and mishaps: a clear message, and nothing half done.</summary>
public sealed class BadInputTests
{
    private const string Pacts = "pacts.csv";
    private const long TwoGigabytes = 2L << 30;

    [Fact]
    public Task ByteOrderMark_Should_BeRefused() =>
        ExpectAsync(text => [0xEF, 0xBB, 0xBF, .. text], "the file starts with a byte order mark", line: 1);

    [Fact]
    public Task Utf16_Should_BeRefused() =>
        ExpectAsync(text => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(text))], "the file is UTF-16", line: 1);

    [Fact]
    public Task CarriageReturns_Should_BeRefused() =>
        ExpectAsync(text => Bytes(Text(text).Replace("\n", "\r\n", StringComparison.Ordinal)), "the line ends with CR LF", line: 1);

    [Theory]
    [InlineData(';', "semicolons")]
    [InlineData('\t', "tabs")]
    public Task Delimiter_Should_BeNamed_When_ItIsWrong(char delimiter, string name) =>
        ExpectAsync(text => Bytes(Text(text).Replace(',', delimiter)), $"the cells are separated by {name}", line: 1);

    [Fact]
    public Task Latin1_Should_BeRefused() =>
        ExpectAsync(text => [.. text, .. "PA-07,2024,,CL-5TP,,,,"u8, 0xC9, .. ",,S003,,\n"u8], "the text is not UTF-8", line: 8, column: "signatory_kind");

    [Fact]
    public Task HugeCell_Should_BeRefused() =>
        ExpectAsync(text => [.. text, .. "PA-07,2024,,CL-5TP,,,,"u8, .. Bytes(new string('x', 3_000_000)), .. ",,S003,,\n"u8], "a cell is longer than 1000000 bytes", line: 8);

    [Fact]
    public Task HugeQuotedCell_Should_BeRefused() =>
        ExpectAsync(text => [.. text, .. "PA-07,2024,,CL-5TP,,,,\""u8, .. Bytes(new string('x', 3_000_000)), .. "\",,S003,,\n"u8], "a quoted cell is longer than 1000000 bytes", line: 8);

    [Theory]
    [InlineData("PA-07,2024,,CL-5TP,,,,x", "a cell is longer than 1000000 bytes")]
    [InlineData("PA-07,2024,,CL-5TP,,,,\"x", "a quoted cell is longer than 1000000 bytes")]
    public async Task CellOfTwoGigabytes_Should_BeRefused(string start, string reason)
    {
        using PortalFile portal = await PortalFile.CreateAsync();
        using PackageFolder package = PackageFolder.OfDataSet().Append(Pacts, start);
        await using (FileStream file = File.OpenWrite(package.File(Pacts)))
        {
            // The file takes no room: what was never written reads as zeros.
            file.SetLength(file.Length + TwoGigabytes);
        }

        ImportResult result = await portal.ImportAsync(package.Path);
        Assert.Contains(result.Faults, fault => (fault.File, fault.Line, fault.Reason) == (Pacts, 8, reason));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\"x")]
    public void CellWithoutAnEnd_Should_BeRefused_When_TheLimitIsReached(string start)
    {
        EndlessStream endless = new(start);
        CsvReader reader = new(endless);
        while (reader.Read())
        {
        }

        Assert.EndsWith("longer than 1000000 bytes", reader.Fault?.Reason, StringComparison.Ordinal);
        Assert.InRange(endless.Given, CsvReader.CellLimit, 3 * CsvReader.CellLimit);
    }

    [Fact]
    public Task UnclosedQuote_Should_BeRefused() =>
        ExpectAsync(text => [.. text, .. "PA-07,2024,,CL-5TP,,,,\"open,,S003,,\n"u8], "a quote is opened and never closed", line: 8, column: "signatory_kind");

    [Fact]
    public Task QuoteInTheMiddle_Should_BeRefused() =>
        ExpectAsync(text => [.. text, .. "PA-07,2024,,CL-5TP,,,,5\" pipe,,S003,,\n"u8], "a quote stands in the middle of a cell", line: 8, column: "signatory_kind");

    [Fact]
    public Task TextAfterAQuote_Should_BeRefused() =>
        ExpectAsync(text => [.. text, .. "PA-07,2024,,CL-5TP,,,,\"a\"b,,S003,,\n"u8], "text follows a closing quote", line: 8, column: "signatory_kind");

    [Fact]
    public Task ControlCharacter_Should_BeRefused() =>
        ExpectAsync(text => [.. text, .. "PA-07,2024,,CL-5TP,,,,a"u8, 0, .. "b,,S003,,\n"u8], "the text holds a control character", line: 8, column: "signatory_kind");

    [Fact]
    public Task HeaderTwice_Should_BeRefused() =>
        ExpectAsync(text => Bytes(Text(text).Replace("witnesses", "signatory_kind", StringComparison.Ordinal)), "the column occurs twice", line: 1, column: "signatory_kind");

    [Fact]
    public Task EmptyFile_Should_BeRefused() => ExpectAsync(_ => [], "the file is empty", line: 0);

    [Fact]
    public async Task LastLine_Should_NeedNoLineEnd()
    {
        using PackageFolder package = PackageFolder.OfDataSet().Append(Pacts, "PA-07,2024,,CL-5TP,,,,,,S003,,");
        using PortalFile portal = await PortalFile.WithDataSetAsync();
        Assert.Equal(ImportOutcome.Published, (await portal.ImportAsync(package.Path)).Outcome);
    }

    [Fact]
    public async Task FullDisk_Should_PublishNothing()
    {
        using PortalFile portal = await PortalFile.WithDataSetAsync();
        using PackageFolder package = PackageFolder.Empty();
        Generation.PackageGeneratorTests.Generate(package.Path, 1_000);
        ImportFailedException exception = await Assert.ThrowsAsync<ImportFailedException>(() => portal.ImportAsync(package.Path, "PRAGMA max_page_count = 500"));
        Assert.StartsWith("The disk is full.", exception.Message, StringComparison.Ordinal);
        await AssertUntouchedAsync(portal);
    }

    [Fact]
    public async Task LockedDatabase_Should_PublishNothing()
    {
        using PortalFile portal = await PortalFile.WithDataSetAsync();
        using PackageFolder package = PackageFolder.OfDataSet().Append(Pacts, "PA-07,2024,,CL-5TP,,,,,,S003,,\n");
        await using SqliteConnection other = new($"Data Source={portal.Path};Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using (await other.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            ImportFailedException exception = await Assert.ThrowsAsync<ImportFailedException>(() => portal.ImportAsync(package.Path, "PRAGMA busy_timeout = 50"));
            Assert.StartsWith("The database is locked", exception.Message, StringComparison.Ordinal);
        }

        await AssertUntouchedAsync(portal);
    }

    [Fact]
    public async Task DatabaseThatIsGone_Should_BeTold()
    {
        using PortalFile portal = await PortalFile.WithDataSetAsync();
        using PackageFolder package = PackageFolder.OfDataSet().Append(Pacts, "PA-07,2024,,CL-5TP,,,,,,S003,,\n");
        await using PortalDbContext database = portal.Open();
        ImportRequest request = new(package.Path) { Progress = _ => File.Delete(portal.Path) };
        ImportFailedException exception = await Assert.ThrowsAsync<ImportFailedException>(
            () => new PackageImporter(database, FixedTime.Instance).ImportAsync(request, TestContext.Current.CancellationToken));
        Assert.Contains("is gone", exception.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(portal.Path));
    }

    [Fact]
    public async Task DamagedDatabase_Should_BeTold()
    {
        using PortalFile portal = await PortalFile.WithDataSetAsync();
        portal.ClearPools();
        await File.WriteAllTextAsync(portal.Path, new string('x', 8192), TestContext.Current.CancellationToken);
        ImportFailedException exception = await Assert.ThrowsAsync<ImportFailedException>(() => portal.ImportAsync(DataSet.Folder));
        Assert.StartsWith("The database file is damaged", exception.Message, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static async Task ExpectAsync(Func<byte[], byte[]> change, string reason, int line, string? column = null)
    {
        using PortalFile portal = await PortalFile.WithDataSetAsync();
        using PackageFolder package = PackageFolder.OfDataSet();
        package.Write(Pacts, change(await File.ReadAllBytesAsync(package.File(Pacts))));
        ImportResult result = await portal.ImportAsync(package.Path);
        Assert.Contains(result.Faults, fault => fault.File == Pacts && fault.Line == line && fault.Reason == reason && (column is null || fault.Column == column));
        Assert.All(result.Faults, fault => Assert.NotEmpty(fault.Mend));
        await AssertUntouchedAsync(portal);
    }

    private static async Task AssertUntouchedAsync(PortalFile portal)
    {
        await using PortalDbContext database = portal.Open();
        Assert.Equal(1, await database.Releases.CountAsync());
        Assert.Equal(6, await database.Pacts.CountAsync());
        Assert.Equal(5, await database.Awards.CountAsync());
        using PackageFolder exported = await Export.PackageExporterTests.ExportAsync(portal);
        Assert.Equal(PackageFolder.ReadFolder(DataSet.Folder), exported.Read());
    }
}
