using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Tests.Search;

public sealed class SearchMatchesTests(DataSetFixture dataSet) : IDisposable
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
        IReadOnlyList<SearchHit> hits = await TakeAsync(session, "thạch thất", [], null, 100);
        Assert.Equal(0, hits[0].Rank);
        Assert.Equal(hits.OrderBy(hit => hit.Rank).ThenBy(hit => hit.NameSort, StringComparer.Ordinal), hits);
        IReadOnlyList<SearchHit> wrong = await TakeAsync(session, "thách thất", [], null, 100);
        Assert.Equal(hits.Count, wrong.Count);
        Assert.All(wrong, hit => Assert.Equal(1, hit.Rank));
    }

    [Fact]
    public async Task Search_Should_PageWithoutLossOrRepetition()
    {
        await using ReadSession session = _pool.Open();
        List<SearchHit> paged = [];
        IReadOnlyList<SearchHit> page;
        while ((page = await TakeAsync(session, "thi đua", [], paged.LastOrDefault(), 7)).Count > 0)
        {
            paged.AddRange(page);
        }

        Assert.Equal(await TakeAsync(session, "thi đua", [], null, 1_000), paged);
        Assert.Equal(paged.Count, await CountAsync(session, "thi đua"));
        Assert.True(paged.Count > 20);
    }

    [Fact]
    public async Task Search_Should_KeepToTheKinds()
    {
        await using ReadSession session = _pool.Open();
        IReadOnlyList<SearchHit> hits = await TakeAsync(session, "thach that", [SearchKind.Campaign, SearchKind.AdministrativeUnit], null, 100);
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
        Assert.Empty(await TakeAsync(session, text, [], null, 10));
        Assert.Equal(0, await CountAsync(session, text));
    }

    [Fact]
    public async Task Search_Should_GoOnBehindTheName_When_TheEntryIsOfAnotherRelease()
    {
        await using ReadSession session = _pool.Open();
        IReadOnlyList<SearchHit> hits = await TakeAsync(session, "thi đua", [], null, 1_000);
        SearchHit[] sameRank = [.. hits.Where(hit => hit.Rank == hits[5].Rank)];

        IReadOnlyList<SearchHit> after = await TakeAsync(session, "thi đua", [], hits[5] with { EntityId = 1_000_000 }, 1_000);
        IReadOnlyList<SearchHit> afterAll = await TakeAsync(session, "thi đua", [], new SearchHit(SearchKind.Campaign, 1, 1, "~"), 1_000);

        Assert.Equal(
            sameRank.Where(hit => string.CompareOrdinal(hit.NameSort, hits[5].NameSort) > 0),
            after.Where(hit => hit.Rank == hits[5].Rank));
        Assert.Empty(afterAll);
    }

    /// <summary>Against the names themselves: every word of the text begins a word of a name, and those with the same accents come first.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Search_Should_FindWhatTheNamesSay_When_TextsAreRandom(int wordsOfText)
    {
        await using PortalDbContext database = dataSet.Open();
        var campaigns = await database.Campaigns.Select(c => new { c.Id, c.Name, c.NameSort }).ToListAsync(TestContext.Current.CancellationToken);
        Dictionary<int, string[]> words = campaigns.ToDictionary(c => c.Id, c => VietnameseText.Accented(c.Name).Split(' '));
        Random random = new(wordsOfText);
        await using ReadSession session = _pool.Open();
        for (int run = 0; run < 200; run++)
        {
            string[] of = words[campaigns[random.Next(campaigns.Count)].Id];
            string[] asked = [.. Enumerable.Range(0, wordsOfText).Select(_ => Beginning(of[random.Next(of.Length)], random)).Where(static word => word.Trim() != "")];
            IReadOnlyList<SearchHit> hits = await TakeAsync(session, string.Join(' ', asked), [SearchKind.Campaign], null, 10_000);

            var expected = campaigns
                .Where(c => asked.All(word => words[c.Id].Any(other => VietnameseText.Fold(other).StartsWith(VietnameseText.Fold(word), StringComparison.Ordinal))))
                .Select(c => (c.Id, Rank: asked.All(word => words[c.Id].Any(other => IsExact(other, word))) ? 0 : 1, c.NameSort))
                .ToHashSet();
            Assert.Subset(hits.Select(hit => (hit.EntityId, hit.Rank, hit.NameSort)).ToHashSet(), expected.Where(hit => hit.Rank == 0).ToHashSet());
            Assert.Superset(expected.Select(hit => hit.Id).ToHashSet(), hits.Select(hit => hit.EntityId).ToHashSet());
            Assert.Equal(hits.OrderBy(hit => hit.Rank).ThenBy(hit => hit.NameSort, StringComparer.Ordinal), hits);
        }
    }

    private static bool IsExact(string word, string asked) =>
        word.StartsWith(asked, StringComparison.Ordinal) && VietnameseText.Fold(word).StartsWith(VietnameseText.Fold(asked), StringComparison.Ordinal);

    private static string Beginning(string word, Random random)
    {
        string some = word[..(1 + random.Next(word.Length))];
        return random.Next(2) == 0 ? some : VietnameseText.Fold(some);
    }

    private static async Task<IReadOnlyList<SearchHit>> TakeAsync(ReadSession session, string text, SearchKind[] kinds, SearchHit? after, int take)
    {
        using SearchMatches matches = await SearchMatches.FindAsync(session, text, kinds);
        return await matches.TakeAsync(after, take);
    }

    private static async Task<int> CountAsync(ReadSession session, string text)
    {
        using SearchMatches matches = await SearchMatches.FindAsync(session, text, []);
        return matches.Count;
    }

    private async Task<List<string>> NamesAsync(ReadSession session, string text)
    {
        IReadOnlyList<SearchHit> hits = await TakeAsync(session, text, [], null, 100);
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
