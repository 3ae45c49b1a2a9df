using System.Linq.Expressions;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Tests.Querying;

/// <summary>Connections are used again, and remember what was hidden: the same connection is asked before and after what changes it.</summary>
public sealed class FirstLookTests : IDisposable
{
    private static readonly DateTime Day = new(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc);

    private readonly QueryDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Award_Should_BeHidden_When_AnotherConnectionHidesIt()
    {
        Assert.Equal(30, await CountAsync(Audiences.Public, Day));
        Assert.Equal(30, await CountAsync(Audiences.Public, Day));

        Hide(1, from: Day.AddDays(1), until: null);

        Assert.Equal(29, await CountAsync(Audiences.Public, Day));
        Assert.Equal(30, await CountAsync(Audiences.Press, Day));
    }

    [Fact]
    public async Task Award_Should_BeSeenAndHidden_When_ItsTimesCome()
    {
        Hide(1, from: Day.AddDays(1), until: null);
        Hide(2, from: null, until: Day.AddDays(2));
        Hide(3, from: Day.AddDays(3), until: Day.AddDays(4));

        (double Days, int Public, int Press)[] expected =
        [
            (0, 28, 30),
            (0.5, 28, 30),
            (1, 29, 30),
            (2, 28, 29),
            (2.5, 28, 29),
            (3, 29, 29),
            (4, 28, 28),
            (9, 28, 28),
            (0, 28, 30),
            (3.5, 29, 29),
        ];
        foreach ((double days, int forPublic, int forPress) in expected)
        {
            DateTime now = Day.AddDays(days);
            Assert.Equal(
                (days, forPublic, forPress, 30),
                (days, await CountAsync(Audiences.Public, now), await CountAsync(Audiences.Press, now), await CountAsync(Audiences.Steward, DateTime.MaxValue)));
        }
    }

    private async Task<int> CountAsync(Audiences audience, DateTime now)
    {
        using PortalDbContext db = _database.CreateContext();
        TranslatedQuery query = QueryTranslator.Translate(db, new EntityQuery
        {
            Source = db.Awards.AsQueryable().Expression,
            Projection = (Expression<Func<Award, Award>>)(static a => new Award { Id = a.Id }),
            CountOnly = true,
            Values = [],
            Parents = [],
        });
        await using ReadSession session = _database.Pool.Open(new Viewer(audience, now));
        return (int)(await query.RunAsync(session, [], [[]], CancellationToken.None))[0][0];
    }

    private void Hide(int award, DateTime? from, DateTime? until)
    {
        using PortalDbContext db = _database.CreateContext();
        db.Add(new FactRestriction { Id = award, FactKind = FactKind.Award, FactId = award, Code = $"A-{award}", VisibleFrom = from, VisibleUntil = until });
        db.SaveChanges();
    }
}
