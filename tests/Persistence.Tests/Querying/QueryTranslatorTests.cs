using System.Linq.Expressions;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Tests.Querying;

public sealed class QueryTranslatorTests : IDisposable
{
    private readonly QueryDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Statement_Should_SeekOnceForEachParent_When_ThereAreManyParents()
    {
        TranslatedQuery query = TranslateFirstOfCluster();

        var results = await RunAsync(query, [2], [[1], [2], [3]]);

        Assert.Equal([[1, 7], [2, 8], [3, 9]], results.Select(r => r.Select(a => ((Award)a).Id)));
        string command = Assert.Single(_database.Commands, IsOfAwards);
        Assert.Contains("LIMIT", command, StringComparison.Ordinal);
        Assert.DoesNotContain("OVER", command, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_Should_BeTheSame_When_ThereAreHundredsOfParents()
    {
        TranslatedQuery query = TranslateFirstOfCluster();

        var results = await RunAsync(query, [1], [.. Enumerable.Range(1, 700).Select(i => new object[] { i })]);

        Assert.Equal(700, results.Count);
        Assert.Equal(6, results.Count(r => r.Count == 1));
        Assert.Single(_database.Commands, IsOfAwards);
    }

    [Fact]
    public async Task Row_Should_HaveOnlySelectedMembers_When_Projected()
    {
        TranslatedQuery query = TranslateFirstOfCluster();

        Award award = (Award)(await RunAsync(query, [2], [[1]]))[0][1];

        Assert.Equal((7, AwardStatus.Conferred, (PartialDate?)PartialDate.Parse("2021-07")), (award.Id, award.Status, award.ConferredDate));
        Assert.Equal("Lao động tiên tiến", award.Title.Name);
        Assert.Null(award.Campaign);
        Assert.Equal("", award.Code);
    }

    [Fact]
    public async Task Query_Should_CountEachParent_When_OnlyTheNumberIsAsked()
    {
        ParameterExpression cluster = Expression.Parameter(typeof(int?), "k0");
        using PortalDbContext db = _database.CreateContext();
        TranslatedQuery query = QueryTranslator.Translate(db, new EntityQuery
        {
            Source = OfCluster(db, cluster).Expression,
            Projection = (Expression<Func<Award, Award>>)(a => new Award { Id = a.Id }),
            CountOnly = true,
            Values = [],
            Parents = [new EntityQuerySlot(cluster, 0)],
        });

        var results = await RunAsync(query, [], [[1], [99], [6]]);

        Assert.Equal([5, 0, 5], results.Select(r => (int)r[0]));
    }

    [Fact]
    public void Translation_Should_Fail_When_AValueIsInNoSlot()
    {
        int year = 2020;
        using PortalDbContext db = _database.CreateContext();

        var fault = Assert.Throws<InvalidOperationException>(() => QueryTranslator.Translate(db, new EntityQuery
        {
            Source = db.Awards.Where(a => a.Year == year).Expression,
            Projection = (Expression<Func<Award, Award>>)(a => new Award { Id = a.Id }),
            Values = [],
            Parents = [],
        }));

        Assert.Contains("in no slot (@year)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_Should_SeeOneState_When_AnotherWrites()
    {
        TranslatedQuery query = TranslateFirstOfCluster();
        await using ReadSession session = _database.Pool.Open();
        var before = await query.RunAsync(session, [9], [[1]], CancellationToken.None);
        using (PortalDbContext db = _database.CreateContext())
        {
            db.Add(new Award { Id = 31, Code = "A-31", TitleId = 1, UnitId = 1, ClusterId = 1 });
            db.SaveChanges();
        }

        var same = await query.RunAsync(session, [9], [[1]], CancellationToken.None);
        var later = await RunAsync(query, [9], [[1]]);

        Assert.Equal((5, 5, 6), (before[0].Count, same[0].Count, later[0].Count));
    }

    [Fact]
    public async Task Statement_Should_Stop_When_Cancelled()
    {
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(50));
        await using ReadSession session = _database.Pool.Open();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await session.ReadAsync(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $max) SELECT COUNT(*) FROM n",
            [new("$max", 5_000_000_000)],
            static _ => { },
            source.Token));
    }

    /// <summary>Titles are read beside, once.</summary>
    private static bool IsOfAwards(string command) => command.Contains("\"Awards\"", StringComparison.Ordinal);

    private static IQueryable<Award> OfCluster(PortalDbContext db, ParameterExpression cluster)
    {
        ParameterExpression row = Expression.Parameter(typeof(Award), "a");
        return db.Awards.Where(Expression.Lambda<Func<Award, bool>>(
            Expression.Equal(Expression.Property(row, nameof(Award.ClusterId)), cluster), row));
    }

    private TranslatedQuery TranslateFirstOfCluster()
    {
        using PortalDbContext db = _database.CreateContext();
        ParameterExpression cluster = Expression.Parameter(typeof(int?), "k0");
        ParameterExpression size = Expression.Parameter(typeof(int), "v0");
        IQueryable<Award> ordered = OfCluster(db, cluster).OrderBy(a => a.Id);
        return QueryTranslator.Translate(db, new EntityQuery
        {
            Source = Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(Award)], ordered.Expression, size),
            Projection = (Expression<Func<Award, Award>>)(a => new Award
            {
                Id = a.Id,
                Status = a.Status,
                ConferredDate = a.ConferredDate,
                Title = new AwardTitle { Id = a.Title.Id, Name = a.Title.Name },
                Campaign = a.Campaign == null ? null : new Campaigns.Campaign { Id = a.Campaign.Id, Name = a.Campaign.Name },
            }),
            Values = [new EntityQuerySlot(size, 0)],
            Parents = [new EntityQuerySlot(cluster, 0)],
        });
    }

    private async Task<IReadOnlyList<IReadOnlyList<object>>> RunAsync(TranslatedQuery query, object?[] values, object[][] parents)
    {
        await using ReadSession session = _database.Pool.Open();
        return await query.RunAsync(session, values, parents, CancellationToken.None);
    }
}
