using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Tests.Querying;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Tests.Search;

/// <summary>Twenty people of one name, of whom every third is embargoed, and a cluster with the key of one of them.</summary>
public sealed class HiddenIndividualsTests : IDisposable
{
    private static readonly DateTime Now = new(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc);

    private readonly QueryDatabase _database = new();

    public HiddenIndividualsTests()
    {
        using PortalDbContext db = _database.CreateContext();
        db.Add(new SearchWord { Id = 1, Word = "nam", Accented = "nam" });
        db.Add(new SearchPosting { WordId = 1, Kind = SearchKind.Individual, Entries = [.. Enumerable.Range(1, 20).SelectMany(Bytes)] });
        db.Add(new SearchPosting { WordId = 1, Kind = SearchKind.Cluster, Entries = [.. Bytes(21)] });
        for (int id = 1; id <= 20; id++)
        {
            db.Add(new SearchEntry { Id = id, Kind = SearchKind.Individual, EntityId = id, NameSort = "n" });
            if (id % 3 == 0)
            {
                db.Add(new FactRestriction { Id = id, FactKind = FactKind.Individual, FactId = id, Code = $"P-{id}", VisibleFrom = Now.AddDays(1), SearchEntryId = id });
            }
        }

        db.Add(new SearchEntry { Id = 21, Kind = SearchKind.Cluster, EntityId = 3, NameSort = "n" });
        db.SaveChanges();
    }

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData(Audiences.Public, 0, 15)]
    [InlineData(Audiences.Public, 1, 21)]
    [InlineData(Audiences.Press, 0, 21)]
    public async Task Hits_Should_BeThoseOfTheViewer(Audiences audience, int days, int expected)
    {
        await using ReadSession session = _database.Pool.Open(new Viewer(audience, Now.AddDays(days)));
        using SearchMatches matches = await SearchMatches.FindAsync(session, "nam", [], TestContext.Current.CancellationToken);
        List<SearchHit> paged = [];
        IReadOnlyList<SearchHit> page;
        while ((page = await matches.TakeAsync(paged.LastOrDefault(), 4, TestContext.Current.CancellationToken)).Count > 0)
        {
            Assert.True(page.Count == 4 || paged.Count + page.Count == expected);
            paged.AddRange(page);
        }

        Assert.Equal((expected, expected), (paged.Distinct().Count(), matches.Count));
    }

    private static IEnumerable<byte> Bytes(int entry) => [0, 0, 0, (byte)entry];
}
