using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Tests.Import;

public sealed class DataSetImportTests(DataSetFixture dataSet)
{
    [Fact]
    public async Task Release_Should_CountEveryRow()
    {
        await using PortalDbContext database = dataSet.Open();
        Release release = await database.Releases.SingleAsync();
        Assert.Equal(1, release.Number);
        Assert.Equal(64, release.Checksum.Length);
        Assert.Equal("CC-BY-4.0", release.Licence);
        Assert.Equal(new DateTime(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc), release.PublishedAt);
        Assert.Equal(DateTimeKind.Utc, release.PublishedAt.Kind);
        ReleaseCounts counts = release.Counts;
        Assert.Equal(
            (29, 6, 71, 131, 58, 0, 5, 12, 14, 18, 6, 50, 63),
            (counts.Campaigns, counts.Clusters, counts.AwardTitles, counts.AdministrativeUnits, counts.Organizations, counts.Individuals,
                counts.Awards, counts.AwardTallies, counts.ReportedFigures, counts.Events, counts.Pacts, counts.LegalDocuments, counts.Sources));
        Assert.Equal(counts.Citations, await database.Citations.CountAsync());
        Assert.Equal(58, await database.Organizations.CountAsync());
    }

    [Fact]
    public async Task Territory_Should_BeTheRecipient_When_KindIsUnit()
    {
        await using PortalDbContext database = dataSet.Open();
        List<Award> proposals = await database.Awards.Include(award => award.Organization)
            .Where(award => award.Status == AwardStatus.Proposed).OrderBy(award => award.Id).ToListAsync();
        Assert.Equal(["T-01-v1", "T-79-v1", "T-92-v1", "T-31-v1"], proposals.Select(award => award.Organization!.Code));
        Assert.All(proposals, award => Assert.Equal(OrganizationKind.Territory, award.Organization!.Kind));
        Assert.All(proposals, award => Assert.Equal("Cụm thi đua 5 thành phố trực thuộc Trung ương", award.ProposingBodyText));
        Assert.All(proposals, award => Assert.NotNull(award.ConferringAuthorityId));
        Assert.All(proposals, award => Assert.Equal(2020, award.Year));
    }

    [Fact]
    public async Task Lineage_Should_LinkVersions_When_ProvincesMerge()
    {
        await using PortalDbContext database = dataSet.Open();
        Assert.Equal(["44-v2"], await Successors(database, "44-v1"));
        Assert.Equal(["44-v2"], await Successors(database, "45-v1"));
        Assert.Equal(["46-v2"], await Successors(database, "46-v1"));
        Assert.Equal(["75-v3"], await Successors(database, "75-v2"));
        Assert.Equal(
            ["44-v1", "45-v1"],
            await database.UnitLineages.Where(pair => pair.Successor.Version == "44-v2")
                .OrderBy(pair => pair.Predecessor.Version).Select(pair => pair.Predecessor.Version).ToListAsync());
        Assert.Equal(["04930-v2", "09706-v2", "09910-v2", "09955-v2", "09982-v2", "09988-v2", "10003-v3"], await Successors(database, "276-v1"));
    }

    [Theory]
    [InlineData("44-v1", "44-v2")]
    [InlineData("70-v1", "75-v3")]
    [InlineData("01-v1", "01-v1")]
    [InlineData("276-v1", null)]
    public async Task Current_Should_BeWhatTheUnitIsPartOfToday(string version, string? current)
    {
        await using PortalDbContext database = dataSet.Open();
        AdministrativeUnit unit = await database.AdministrativeUnits.Include(unit => unit.Current).SingleAsync(unit => unit.Version == version);
        Assert.Equal(current, unit.Current?.Version);
        Assert.Equal(
            current is null ? 7 : 1,
            await database.UnitsToday.CountAsync(pair => pair.UnitId == unit.Id));
    }

    [Fact]
    public async Task Closure_Should_HoldEveryAncestor()
    {
        await using PortalDbContext database = dataSet.Open();
        List<string> ancestors = await database.UnitClosures.Where(pair => pair.Descendant.Version == "09955-v1")
            .OrderBy(pair => pair.Depth).Select(pair => pair.Ancestor.Version).ToListAsync();
        Assert.Equal(["09955-v1", "276-v1", "01-v1", "VN"], ancestors);
        Assert.Equal(
            131, await database.UnitClosures.CountAsync(pair => pair.Ancestor.Version == "VN"));
    }

    [Theory]
    [InlineData("2021-04-09", 5)]
    [InlineData("2025-06-01", 6)]
    [InlineData("2026-01-01", 6)]
    public async Task Members_Should_GoOn_When_TheirUnitVersionEnds(string text, int count)
    {
        DateOnly day = PartialDate.Parse(text).FirstDay;
        await using PortalDbContext database = dataSet.Open();
        List<ClusterMembership> members = await database.ClusterMemberships.Include(member => member.Unit)
            .Where(member => member.Cluster.Code == "CL-5TP")
            .Where(member => (member.ValidFrom == null || member.ValidFrom <= day) && (member.ValidTo == null || member.ValidTo >= day))
            .ToListAsync();
        Assert.Equal(count, members.Count);
        Assert.All(members, member => Assert.True(!(member.Unit.ValidFrom > day) && !(member.Unit.ValidTo < day)));
    }

    [Fact]
    public async Task Citations_Should_ShareTheLocator_When_ItNamesItsSources()
    {
        await using PortalDbContext database = dataSet.Open();
        int campaign = await database.Campaigns.Where(campaign => campaign.Code == "C-VN-TDYN").Select(campaign => campaign.Id).SingleAsync();
        List<Citation> citations = await database.Citations.Include(citation => citation.Source)
            .Where(citation => citation.FactKind == FactKind.Campaign && citation.FactId == campaign).OrderBy(citation => citation.Ordinal).ToListAsync();
        Assert.Equal([("S001", "line 7"), ("S002", "line 10")], citations.Select(citation => (citation.Source.Code, citation.Locator)));
        Assert.All(citations, citation => Assert.Equal(Verification.Article, citation.Verification));
    }

    [Theory]
    [InlineData("C-19-CT11", "19-v1")]
    [InlineData("C-46-CNX", "46-v1")]
    [InlineData("C-VN-TDYN", "VN")]
    public async Task Unit_Should_BeTheVersionOfThePeriod_When_OnlyTheCodeIsGiven(string campaign, string version)
    {
        await using PortalDbContext database = dataSet.Open();
        Assert.Equal(version, await database.Campaigns.Where(row => row.Code == campaign).Select(row => row.Unit!.Version).SingleAsync());
    }

    [Fact]
    public async Task PartialDates_Should_CompareInTheDatabase()
    {
        PartialDate from = PartialDate.Parse("2022");
        await using PortalDbContext database = dataSet.Open();
        List<string> codes = await database.Campaigns.Where(campaign => campaign.LaunchDate >= from)
            .OrderBy(campaign => campaign.LaunchDate).Select(campaign => campaign.Code).ToListAsync();
        Assert.Equal(["C-VN-KCHT", "C-276-2024"], codes);
    }

    [Fact]
    public async Task Model_Should_MatchItsMigrations()
    {
        await using PortalDbContext database = dataSet.Open();
        Assert.False(database.Database.HasPendingModelChanges());
    }

    private static Task<List<string>> Successors(PortalDbContext database, string version) =>
        database.UnitLineages.Where(pair => pair.Predecessor.Version == version)
            .OrderBy(pair => pair.Successor.Version).Select(pair => pair.Successor.Version).ToListAsync();
}
