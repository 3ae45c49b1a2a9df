using System.Linq.Expressions;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Tests.Querying;

public sealed class ReferenceTableTests : IDisposable
{
    private readonly QueryDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Navigation_Should_BeFoundInMemory_When_OnlyColumnsAreRead()
    {
        Publish(1);
        TranslatedQuery query = TranslateClusters();

        IReadOnlyList<Cluster> clusters = await RunAsync(query);
        IReadOnlyList<Cluster> again = await RunAsync(query);

        Assert.Equal(["Hà Nội", null, "Hà Nội", null, "Hà Nội", null], clusters.Select(c => c.Unit?.Name));
        Assert.Same(clusters[0].Unit, again[0].Unit);
        Assert.DoesNotContain("AdministrativeUnits", query.CommandText, StringComparison.Ordinal);
        Assert.Single(_database.Commands, static command => command.Contains("AdministrativeUnits", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_Should_BeThoseOfTheRelease_When_AnotherIsPublished()
    {
        Publish(1);
        TranslatedQuery query = TranslateClusters();
        await RunAsync(query);
        await using ReadSession old = _database.Pool.Open();
        Assert.Equal(1, await old.GetReleaseAsync(CancellationToken.None));

        Publish(2, static db => db.AdministrativeUnits.Single(u => u.Id == 1).Name = "Thủ đô");
        string? later = (await RunAsync(query))[0].Unit!.Name;
        string? meanwhile = ((Cluster)(await query.RunAsync(old, [], [[]], CancellationToken.None))[0][0]).Unit!.Name;
        string? last = (await RunAsync(query))[0].Unit!.Name;

        Assert.Equal(("Thủ đô", "Hà Nội", "Thủ đô"), (later, meanwhile, last));
    }

    [Fact]
    public async Task Rows_Should_NotBeKept_When_NothingIsPublished()
    {
        TranslatedQuery query = TranslateClusters();
        await RunAsync(query);

        using (PortalDbContext db = _database.CreateContext())
        {
            db.AdministrativeUnits.Single(u => u.Id == 1).Name = "Thủ đô";
            db.SaveChanges();
        }

        Assert.Equal("Thủ đô", (await RunAsync(query))[0].Unit!.Name);
    }

    [Fact]
    public async Task Keys_Should_BeFoundInMemory_When_OnlyColumnsAreRead()
    {
        Publish(1);
        using PortalDbContext db = _database.CreateContext();
        ReferenceTable table = ReferenceTable.FindKeyed(db, ByKey(db, static u => new AdministrativeUnit { Id = u.Id, Name = u.Name }))!;

        await using ReadSession session = _database.Pool.Open();
        IReadOnlyList<IReadOnlyList<object>> found = await table.FindAsync(session, [[2], [99], [1], [2]], CancellationToken.None);

        Assert.Equal(["Thạch Thất", null, "Hà Nội", "Thạch Thất"], found.Select(static rows => ((AdministrativeUnit?)rows.SingleOrDefault())?.Name));
    }

    [Fact]
    public void Table_Should_BeAsked_When_MoreThanColumnsAreRead()
    {
        using PortalDbContext db = _database.CreateContext();

        Assert.Null(ReferenceTable.FindKeyed(db, ByKey(db, static u => new AdministrativeUnit { Id = u.Id, Parent = new AdministrativeUnit { Id = u.Parent!.Id } })));
        Assert.Null(ReferenceTable.FindKeyed(db, ByKey(db, static u => new AdministrativeUnit { Id = u.Id }) with { CountOnly = true }));
        Assert.Null(ReferenceTable.FindKeyed(db, ByKey<Award>(db, static a => new Award { Id = a.Id })));
    }

    private static EntityQuery ByKey(PortalDbContext db, Expression<Func<AdministrativeUnit, AdministrativeUnit>> projection) => ByKey<AdministrativeUnit>(db, projection);

    private static EntityQuery ByKey<T>(PortalDbContext db, Expression<Func<T, T>> projection)
        where T : class
    {
        ParameterExpression key = Expression.Parameter(typeof(int), "k0");
        ParameterExpression row = Expression.Parameter(typeof(T), "row");
        return new EntityQuery
        {
            Source = db.Set<T>().Where(Expression.Lambda<Func<T, bool>>(Expression.Equal(Expression.Property(row, "Id"), key), row)).Expression,
            Projection = projection,
            Values = [],
            Parents = [new EntityQuerySlot(key, 0)],
        };
    }

    private TranslatedQuery TranslateClusters()
    {
        using PortalDbContext db = _database.CreateContext();
        return QueryTranslator.Translate(db, new EntityQuery
        {
            Source = db.Clusters.OrderBy(c => c.Id).Expression,
            Projection = (Expression<Func<Cluster, Cluster>>)(c => new Cluster
            {
                Id = c.Id,
                Unit = c.Unit == null ? null : new AdministrativeUnit { Id = c.Unit.Id, Name = c.Unit.Name },
            }),
            Values = [],
            Parents = [],
        });
    }

    private async Task<IReadOnlyList<Cluster>> RunAsync(TranslatedQuery query)
    {
        await using ReadSession session = _database.Pool.Open();
        return [.. (await query.RunAsync(session, [], [[]], CancellationToken.None))[0].Cast<Cluster>()];
    }

    private void Publish(int number, Action<PortalDbContext>? change = null)
    {
        using PortalDbContext db = _database.CreateContext();
        change?.Invoke(db);
        db.Add(new Release { Id = number, Number = number });
        db.SaveChanges();
    }
}
