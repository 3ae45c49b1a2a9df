using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Schema.Tests.Data;

public sealed class EntityLoaderTests : IDisposable
{
    private static readonly EntityLoader<Cluster, string> ByCode = new(c => c.Code);

    private readonly PortalHarness _portal = new();

    public EntityLoaderTests() => _portal.Queries
        .Add(null, "awards", QueryResult.Connection, static (PortalDbContext db) => db.Awards)
        .Add(null, "clusters", QueryResult.List, static (PortalDbContext db) => db.Clusters);

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Entities_Should_ComeInTheOrderOfTheKeys_When_SomeAreUnknown()
    {
        var field = _portal.Queries.Plan("{ clusters { name unit { name } } }", "clusters");
        await using RequestContext request = new(_portal.Queries.Schema, _portal.Services, new GraphQL.GraphQLLimits());

        var found = await ByCode.LoadAsync(request, [field], ["CL-3", null, "CL-99", "CL-2", "CL-3"], CancellationToken.None);

        Assert.Equal(["Cụm 3", null, null, "Cụm 2", "Cụm 3"], found.Select(c => c?.Name));
        Assert.Equal("Hà Nội", found[0]!.Unit!.Name);
        Assert.Null(found[3]!.Unit);
        Assert.Single(_portal.TakeCommands(), static command => command.Contains("\"Clusters\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Navigations_Should_BeReadAfterwards_When_TheyAreMoreThanTheBudget()
    {
        using (PortalDbContext db = _portal.Database.CreateContext())
        {
            for (int i = 3; i <= 40; i++)
            {
                db.Add(new AdministrativeUnit { Id = i, Code = $"{i}", Version = $"{i}-v1", Name = $"u{i}", ParentId = i - 1 });
            }

            db.Add(new Award { Id = 100, Code = "deep", TitleId = 1, UnitId = 40, ClusterId = 1 });
            db.Add(new Release { Id = 1, Number = 1 });
            db.SaveChanges();
        }

        string deep = string.Concat(Enumerable.Repeat("parent { name ", 35)) + new string('}', 35);
        var field = _portal.Queries.Plan($"{{ awards {{ nodes {{ unit {{ name {deep} }} }} }} }}", "awards");
        Award award = (await _portal.Queries.RunAsync<Award>(field, ("last", 1))).Nodes[0];

        List<string> names = [];
        for (AdministrativeUnit? unit = award.Unit; unit is not null; unit = unit.Parent)
        {
            names.Add(unit.Name);
        }

        Assert.Equal(Enumerable.Range(5, 36).Reverse().Select(i => $"u{i}"), names);
        // The page, what is beyond the joins, and once all units, of which the last is one.
        Assert.Equal(3, _portal.TakeCommands().Length);
    }
}
