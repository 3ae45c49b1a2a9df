using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Search;

namespace OpenEmulationData.Persistence.Tests.Search;

public sealed class SearchQueryTests(DataSetFixture dataSet) : IDisposable
{
    private readonly ReadSessionPool _pool = new(dataSet.ConnectionString);

    public void Dispose() => _pool.Dispose();

    [Theory]
    [InlineData("thach that")]
    [InlineData("THẠCH THẤT")]
    [InlineData("that  thach")]
    public async Task Search_Should_FindDistrictBodiesAndCampaigns(string text)
    {
        await using ReadSession session = _pool.Open();
        List<string> names = await NamesAsync(session, text);
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
        await using ReadSession session = _pool.Open();
        Assert.Contains(name, await NamesAsync(session, text));
    }

    [Fact]
    public async Task Search_Should_PutExactAccentsFirst()
    {
        await using ReadSession session = _pool.Open();
        IReadOnlyList<SearchHit> hits = await SearchQuery.RunAsync(session, "thạch thất", [], null, 100);
        Assert.Equal(0, hits[0].Position.Rank);
        Assert.Equal(hits.OrderBy(hit => hit.Position.Rank).ThenBy(hit => hit.Position.NameSort, StringComparer.Ordinal), hits);
        IReadOnlyList<SearchHit> wrong = await SearchQuery.RunAsync(session, "thách thất", [], null, 100);
        Assert.Equal(hits.Count, wrong.Count);
        Assert.All(wrong, hit => Assert.Equal(1, hit.Position.Rank));
    }

    [Fact]
    public async Task Search_Should_PageWithoutLossOrRepetition()
    {
        await using ReadSession session = _pool.Open();
        List<SearchHit> paged = [];
        IReadOnlyList<SearchHit> page;
        while ((page = await SearchQuery.RunAsync(session, "thi đua", [], paged.LastOrDefault()?.Position, 7)).Count > 0)
        {
            paged.AddRange(page);
        }

        Assert.Equal(await SearchQuery.RunAsync(session, "thi đua", [], null, 1_000), paged);
        Assert.Equal(paged.Count, await SearchQuery.CountAsync(session, "thi đua", []));
        Assert.True(paged.Count > 20);
    }

    [Fact]
    public async Task Search_Should_KeepToTheKinds()
    {
        await using ReadSession session = _pool.Open();
        IReadOnlyList<SearchHit> hits = await SearchQuery.RunAsync(session, "thach that", [SearchKind.Campaign, SearchKind.AdministrativeUnit], null, 100);
        Assert.Equal([SearchKind.Campaign, SearchKind.AdministrativeUnit], hits.Select(hit => hit.Kind).Distinct().Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("xyzzy")]
    [InlineData("thach xyzzy")]
    public async Task Search_Should_FindNothing_When_AWordOccursNowhere(string text)
    {
        await using ReadSession session = _pool.Open();
        Assert.Empty(await SearchQuery.RunAsync(session, text, [], null, 10));
        Assert.Equal(0, await SearchQuery.CountAsync(session, text, []));
    }

    private async Task<List<string>> NamesAsync(ReadSession session, string text)
    {
        IReadOnlyList<SearchHit> hits = await SearchQuery.RunAsync(session, text, [], null, 100);
        await using PortalDbContext database = dataSet.Open();
        return [.. hits.Select(hit => NameOf(database, hit)).OfType<string>()];
    }

    private static string? NameOf(PortalDbContext database, SearchHit hit) => hit.Kind switch
    {
        SearchKind.Campaign => database.Campaigns.Find(hit.EntityId)?.Name,
        SearchKind.AdministrativeUnit => database.AdministrativeUnits.Find(hit.EntityId)?.Name,
        SearchKind.Organization => database.Organizations.Find(hit.EntityId)?.Name,
        SearchKind.LegalDocument => database.LegalDocuments.Find(hit.EntityId)?.Title,
        _ => null,
    };
}
