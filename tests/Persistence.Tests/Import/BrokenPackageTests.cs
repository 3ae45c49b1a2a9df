using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Import;

namespace OpenEmulationData.Persistence.Tests.Import;

public sealed class BrokenPackageTests
{
    [Theory]
    [InlineData("award_tallies.csv", "COLLECTIVE,3,EXACT", "COLLECTIVE,-3,EXACT", 2, "count", "-3", "less than 0")]
    [InlineData("award_tallies.csv", "COLLECTIVE,3,EXACT", "COLLECTIVE,three,EXACT", 2, "count", "three", "not a whole number")]
    [InlineData("award_tallies.csv", "COLLECTIVE,3,EXACT", "COLLECTIVE,3,PERHAPS", 2, "precision", "PERHAPS", "not one of EXACT, AT_LEAST, ABOUT")]
    [InlineData("award_tallies.csv", "46-v1,2020,2022,2023", "46-v1,2023,2022,2023", 10, "achievement_year_to", "2022", "the years run backwards")]
    [InlineData("award_tallies.csv", "276,276-v1,2023,2023", "276,276-v9,2023,2023", 2, "unit_version_id", "276-v9", "not found in administrative_units")]
    [InlineData("award_tallies.csv", "TA-12,bang-khen-cua-bo-ban-nganh-tinh", "TA-12,bang-khen", 13, "title_code", "bang-khen", "not found in award_titles")]
    [InlineData("award_tallies.csv", "46,46-v1,2023,2023", "46,46-v2,2023,2023", 12, "unit_version_id", "46-v2", "the unit version did not exist in 2023")]
    [InlineData("award_tallies.csv", "19,19-v1,2016,2019,2019", "44,19-v1,2016,2019,2019", 13, "unit_version_id", "19-v1", "not a version of the unit 44")]
    [InlineData("award_tallies.csv", "TA-02,", "TA-01,", 3, "tally_id", "TA-01", "the key occurs twice")]
    [InlineData("awards.csv", "O-LDLD-276,276,276-v1", ",276,276-v1", 2, "recipient_org_id", null, "a collective recipient is one of the organizations")]
    [InlineData("awards.csv", "PROPOSED,2020", "PROPOSED,2020-2019", 3, "achievement_year", "2020-2019", "the years run backwards")]
    [InlineData("awards.csv", "2020,2021-04-09", "2020,2021-04-31", 3, "proposed_date", "2021-04-31", "not a date like 2016, 2023-08 or 2023-08-15")]
    [InlineData("awards.csv", "2020,2021-04-09", "2020,9 April", 3, "proposed_date", "9 April", @"does not have the form \d{4}(-\d{2}(-\d{2})?)?")]
    [InlineData("awards.csv", "huan-chuong-lao-dong-hang-ba,", "lao-dong-tien-tien,", 2, "recipient_kind", "COLLECTIVE", "the title lao-dong-tien-tien is for INDIVIDUAL")]
    [InlineData("awards.csv", "huan-chuong-lao-dong-hang-ba,", "co-thi-dua-cua-quan-khu,", 2, "title_code", "co-thi-dua-cua-quan-khu", "the title was not in force in 2023")]
    [InlineData("awards.csv", "2020,2021-04-09,,", "2020,2021-04-09,2021-03,", 3, "conferred_date", "2021-03", "the award is conferred before it is proposed")]
    [InlineData("award_tallies.csv", "nguoi-tot-viec-tot-ha-noi,\"Người tốt, việc tốt\",INDIVIDUAL", "nguoi-tot-viec-tot-ha-noi,\"Người tốt, việc tốt\",UNIT", 6, "recipient_kind", "UNIT", "the title nguoi-tot-viec-tot-ha-noi is for INDIVIDUAL")]
    [InlineData("organizations.csv", "VN,VN,,,,,S002", "VN,VN,,2020,2019-05,,S002", 2, "valid_to", "2019-05", "the body ends before it starts")]
    [InlineData("campaigns.csv", "VN,1948,,", "VN,1948,1947,", 2, "period_end", "1947", "the period runs backwards")]
    [InlineData("campaigns.csv", "C-VN-TDYN,D-19-CT-TTG", "C-NONE,D-19-CT-TTG", 3, "parent_campaign_id", "C-NONE", "not found in campaigns")]
    [InlineData("campaigns.csv", "VERBATIM,CONFIRMED,X37", "VERBATIM,CONFIRMED,X37|X99", 4, "source_id", "X37|X99", "not found in sources")]
    [InlineData("administrative_units.csv", "PROVINCE,VN,,2025-06-30,44,", "PROVINCE,VN,,2025-06-29,44,", 31, "successor_codes", "44", "no version of the successor starts on the day after this one ends")]
    [InlineData("award_titles.csv", "code,name_vi", "code,name", 1, "name", null, "the column is not described")]
    [InlineData("pacts.csv", "PA-06,2024", "PA-06,24", 7, "year", "24", "not a year like 2023")]
    [InlineData("events.csv", "EV-01,CF-01,REVIEW", "EV-01,CF-01,PARTY", 2, "kind", "PARTY", "not one of REVIEW, PRELIMINARY_REVIEW, LAUNCH, PACT_SIGNING, OTHER")]
    public async Task Package_Should_BeRefused_When_ARowIsBroken(
        string file, string before, string after, int line, string? column, string? value, string reason)
    {
        ImportResult result = await ImportAsync(file, text => ReplaceFirst(text, before, after));
        Assert.Equal(ImportOutcome.Refused, result.Outcome);
        Assert.Contains(new PackageFault(file, line, column, value, reason, Mend: ""), result.Faults.Select(fault => fault with { Mend = "" }));
        Assert.All(result.Faults, fault => Assert.NotEmpty(fault.Mend));
    }

    [Fact]
    public async Task Package_Should_TellTheLineOfTheRow_When_CellsSpanLines()
    {
        ImportResult result = await ImportAsync("pacts.csv", text => ReplaceFirst(text, "Leaders of the five cities", "\"Leaders\nof the\nfive cities\"")
            .Replace("PA-02,2024", "PA-02,x", StringComparison.Ordinal));
        Assert.Equal([new PackageFault("pacts.csv", 5, "year", "x", "not a year like 2023", "write four digits")], result.Faults);
    }

    [Fact]
    public async Task Decision_Should_GiveATitleToARecipientOnce()
    {
        const string Award = ",lao-dong-tien-tien,Lao động tiên tiến,INDIVIDUAL,Vũ An,,276,276-v1,CONFERRED,2023,,2024-01-15,,UBND huyện,12/QĐ-UBND,,,S002,,\n";
        ImportResult result = await ImportAsync("awards.csv", text => $"{text}AW-90{Award}AW-91{Award}");
        PackageFault fault = Assert.Single(result.Faults);
        Assert.Equal((8, "decision_number", "the decision gives this recipient this title twice"), (fault.Line, fault.Column, fault.Reason));
    }

    [Fact]
    public async Task Package_Should_TellEveryFault_UpToAThousand()
    {
        ImportResult result = await ImportAsync("pacts.csv", text =>
            text + string.Concat(Enumerable.Range(0, 1_500).Select(row => $"PX-{row},never,,CL-5TP,,,,,,S003,,\n")));
        Assert.Equal(1_000, result.Faults.Count);
    }

    [Theory]
    [InlineData("a,b\n", "2 cells where the header has 12")]
    [InlineData("\"unclosed,2024,,,,,,,,S003,,\n", "a quote is opened and never closed")]
    public async Task Package_Should_BeRefused_When_AFileIsNoTable(string tail, string reason)
    {
        ImportResult result = await ImportAsync("pacts.csv", text => text + tail);
        PackageFault fault = Assert.Single(result.Faults);
        Assert.Equal(8, fault.Line);
        Assert.Equal(reason, fault.Reason);
    }

    [Fact]
    public async Task Package_Should_BeRefused_When_AFileIsNotUtf8()
    {
        using PortalFile portal = await PortalFile.CreateAsync();
        DirectoryInfo copy = DataSet.CopyWith("pacts.csv", text => text + "\n");
        await File.WriteAllBytesAsync(Path.Combine(copy.FullName, "pacts.csv"), [.. "pact_id,"u8, 0xE9, 0x2C], TestContext.Current.CancellationToken);
        ImportResult result = await portal.ImportAsync(copy.FullName);
        copy.Delete(recursive: true);
        Assert.Equal("the text is not UTF-8", Assert.Single(result.Faults).Reason);
    }

    [Fact]
    public async Task Package_Should_BeRefused_When_AFileIsMissing()
    {
        using PortalFile portal = await PortalFile.CreateAsync();
        DirectoryInfo copy = DataSet.CopyWith("pacts.csv", text => text + "\n");
        File.Delete(Path.Combine(copy.FullName, "pacts.csv"));
        ImportResult result = await portal.ImportAsync(copy.FullName);
        copy.Delete(recursive: true);
        Assert.Equal([new PackageFault("pacts.csv", 0, null, null, "the file is missing", "put it into the folder of the package")], result.Faults);
    }

    [Fact]
    public async Task Database_Should_StayAsItWas_When_APackageIsRefused()
    {
        using PortalFile portal = await PortalFile.WithDataSetAsync();
        DirectoryInfo copy = DataSet.CopyWith("award_tallies.csv", text => ReplaceFirst(text, "COLLECTIVE,3,EXACT", "COLLECTIVE,-3,EXACT"));
        ImportResult result = await portal.ImportAsync(copy.FullName);
        copy.Delete(recursive: true);
        Assert.Equal(ImportOutcome.Refused, result.Outcome);
        Assert.Equal(1, result.Release!.Number);
        await using PortalDbContext database = portal.Open();
        Assert.Equal(1, await database.Releases.CountAsync());
        Assert.Equal(12, await database.AwardTallies.CountAsync());
    }

    private static async Task<ImportResult> ImportAsync(string file, Func<string, string> change)
    {
        using PortalFile portal = await PortalFile.CreateAsync();
        DirectoryInfo copy = DataSet.CopyWith(file, change);
        try
        {
            return await portal.ImportAsync(copy.FullName);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static string ReplaceFirst(string text, string before, string after)
    {
        int place = text.IndexOf(before, StringComparison.Ordinal);
        Assert.True(place >= 0, before);
        return string.Concat(text.AsSpan(0, place), after, text.AsSpan(place + before.Length));
    }
}
