using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Persistence.Tests.Statistics;

public sealed class DataSetAnswersTests(DataSetFixture dataSet)
{
    private static readonly (string? Title, RecipientKind Kind, int Count, bool Named)[] ThachThat2023 =
    [
        ("lao-dong-tien-tien", RecipientKind.Individual, 1774, false),
        ("chien-si-thi-dua-co-so", RecipientKind.Individual, 286, false),
        ("tap-the-lao-dong-tien-tien", RecipientKind.Collective, 63, false),
        ("nguoi-tot-viec-tot-ha-noi", RecipientKind.Individual, 25, false),
        ("bang-khen-cua-bo-ban-nganh-tinh", RecipientKind.Collective, 22, false),
        ("tap-the-lao-dong-xuat-sac", RecipientKind.Collective, 17, false),
        ("bang-khen-cua-bo-ban-nganh-tinh", RecipientKind.Individual, 10, false),
        ("co-thi-dua-xuat-sac-ha-noi", RecipientKind.Collective, 3, false),
        ("huan-chuong-lao-dong-hang-ba", RecipientKind.Collective, 1, true),
    ];

    [Theory]
    [InlineData("276-v1", CountPrecision.Exact)]
    [InlineData("01-v1", CountPrecision.AtLeast)]
    [InlineData("VN", CountPrecision.AtLeast)]
    public async Task Figures_Should_BeThoseOfThachThat_When_TheUnitHoldsIt(string version, CountPrecision ofTallies)
    {
        List<StatisticCell> cells = [.. (await CellsAsync(version)).Where(cell => cell.Year == 2023 && (version != "VN" || ThachThat2023.Any(row => row.Title == cell.Title?.Code)))];
        List<StatisticCell> ordered = [.. cells.Where(cell => cell.Title is not null).OrderByDescending(cell => cell.Best)];
        Assert.Equal(
            ThachThat2023.Select(row => (row.Title, row.Kind, row.Count, row.Named ? row.Count : 0, row.Named ? CountPrecision.Exact : ofTallies)),
            ordered.Select(cell => (cell.Title?.Code, cell.RecipientKind, cell.Best, cell.Named, cell.Precision)));
    }

    [Fact]
    public async Task Figures_Should_BeThoseOfThuaThienHue()
    {
        List<StatisticCell> cells = await CellsAsync("46-v1");
        Assert.Equal(
            [
                ("cong-dan-tieu-bieu-tinh-thua-thien-hue", 2022, RecipientKind.Individual, 10, CountPrecision.Exact),
                ("cong-dan-danh-du-tinh-thua-thien-hue", 2023, RecipientKind.Individual, 2, CountPrecision.Exact),
                (null, 2023, RecipientKind.Collective, 34, CountPrecision.Exact),
            ],
            cells.OrderBy(cell => cell.Year).ThenBy(cell => cell.Best)
                .Select(cell => (cell.Title?.Code, cell.Year, cell.RecipientKind, cell.Best, cell.Precision)));
    }

    [Fact]
    public async Task Proposals_Should_BeCountedApart()
    {
        Assert.DoesNotContain(await CellsAsync("VN"), cell => cell.Year == 2020);
        List<StatisticCell> proposed = await CellsAsync("VN", AwardStatus.Proposed);
        Assert.Equal(
            [("bang-khen-cua-thu-tuong-chinh-phu", 2), ("co-thi-dua-cua-chinh-phu", 2)],
            proposed.Select(cell => (cell.Title!.Code, cell.Best)).OrderBy(row => row.Code, StringComparer.Ordinal));
    }

    [Fact]
    public async Task ThaiNguyen_Should_StandUnderItsSuccessor_When_SeenFromToday()
    {
        await using PortalDbContext database = dataSet.Open();
        StatisticCell cell = await database.StatisticCells.Include(cell => cell.Unit.Current)
            .SingleAsync(cell => cell.Unit.Version == "19-v1" && cell.CampaignId == null && cell.ClusterId == null);
        Assert.Equal((15, CountPrecision.Exact, "19-v2"), (cell.Best, cell.Precision, cell.Unit.Current!.Version));
    }

    [Fact]
    public async Task Cluster_Should_HaveItsOwnFigures()
    {
        await using PortalDbContext database = dataSet.Open();
        List<int> figures = await database.StatisticCells
            .Where(cell => cell.ClusterId == database.Clusters.Single(cluster => cluster.Code == "CL-5TP").Id && cell.Unit.ParentId == null && cell.CampaignId == null)
            .Select(cell => cell.Best).ToListAsync();
        Assert.Equal([2, 2], figures);
    }

    private async Task<List<StatisticCell>> CellsAsync(string version, AwardStatus status = AwardStatus.Conferred)
    {
        await using PortalDbContext database = dataSet.Open();
        return await database.StatisticCells.AsNoTracking().Include(cell => cell.Title)
            .Where(cell => cell.Unit.Version == version && cell.CampaignId == null && cell.ClusterId == null && cell.Status == status).ToListAsync();
    }
}
