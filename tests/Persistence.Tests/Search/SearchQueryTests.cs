using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Search;

namespace OpenEmulationData.Persistence.Tests.Search;

public sealed class SearchQueryTests(DataSetFixture dataSet)
{
    [Theory]
    [InlineData("thach that")]
    [InlineData("THẠCH THẤT")]
    [InlineData("that  thach")]
    public async Task Search_Should_FindDistrictBodiesAndCampaigns(string text)
    {
        await using PortalDbContext database = dataSet.Open();
        List<string> names = await NamesAsync(database, text);
        Assert.Contains("Huyện Thạch Thất", names);
        Assert.Contains("Ủy ban nhân dân huyện Thạch Thất", names);
        Assert.Contains("Phong trào thi đua yêu nước năm 2023 huyện Thạch Thất", names);
    }

    [Theory]
    [InlineData("hoa binh", "Tỉnh Hòa Bình")]
    [InlineData("Hoà Bình", "Tỉnh Hòa Bình")]
    [InlineData("sai gon", "Thành phố Hồ Chí Minh")]
    [InlineData("01/NQ-CP", "Nghị quyết số 01/NQ-CP ngày 01/01/2021")]
    [InlineData("hanoi", "Thành phố Hà Nội")]
    public async Task Search_Should_FindVariantsAndEnglishNames(string text, string name)
    {
        await using PortalDbContext database = dataSet.Open();
        Assert.Contains(name, await NamesAsync(database, text));
    }

    [Fact]
    public async Task Search_Should_PutExactAccentsFirst()
    {
        await using PortalDbContext database = dataSet.Open();
        IReadOnlyList<SearchHit> hits = await SearchQuery.RunAsync(database, "thạch thất", [], null, 100);
        Assert.Equal(0, hits[0].Position.Rank);
        Assert.Equal(hits.OrderBy(hit => hit.Position.Rank).ThenBy(hit => hit.Position.NameSort, StringComparer.Ordinal), hits);
        IReadOnlyList<SearchHit> wrong = await SearchQuery.RunAsync(database, "thách thất", [], null, 100);
        Assert.Equal(hits.Count, wrong.Count);
        Assert.All(wrong, hit => Assert.Equal(1, hit.Position.Rank));
    }

    [Fact]
    public async Task Search_Should_PageWithoutLossOrRepetition()
    {
        await using PortalDbContext database = dataSet.Open();
        List<SearchHit> paged = [];
        IReadOnlyList<SearchHit> page;
        while ((page = await SearchQuery.RunAsync(database, "thi đua", [], paged.LastOrDefault()?.Position, 7)).Count > 0)
        {
            paged.AddRange(page);
        }

        Assert.Equal(await SearchQuery.RunAsync(database, "thi đua", [], null, 1_000), paged);
        Assert.Equal(paged.Count, await SearchQuery.CountAsync(database, "thi đua", []));
        Assert.True(paged.Count > 20);
    }

    [Fact]
    public async Task Search_Should_KeepToTheKinds()
    {
        await using PortalDbContext database = dataSet.Open();
        IReadOnlyList<SearchHit> hits = await SearchQuery.RunAsync(database, "thach that", [SearchKind.Campaign, SearchKind.AdministrativeUnit], null, 100);
        Assert.Equal([SearchKind.Campaign, SearchKind.AdministrativeUnit], hits.Select(hit => hit.Kind).Distinct().Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("xyzzy")]
    [InlineData("thach xyzzy")]
    public async Task Search_Should_FindNothing_When_AWordOccursNowhere(string text)
    {
        await using PortalDbContext database = dataSet.Open();
        Assert.Empty(await SearchQuery.RunAsync(database, text, [], null, 10));
        Assert.Equal(0, await SearchQuery.CountAsync(database, text, []));
    }

    private static async Task<List<string>> NamesAsync(PortalDbContext database, string text)
    {
        IReadOnlyList<SearchHit> hits = await SearchQuery.RunAsync(database, text, [], null, 100);
        int[] entries = [.. hits.Select(hit => hit.Position.EntryId)];
        return await database.SearchEntries.Where(entry => entries.Contains(entry.Id)).Select(entry => entry.Name).ToListAsync();
    }
}
