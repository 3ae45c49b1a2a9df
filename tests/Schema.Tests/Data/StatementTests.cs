using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Tests.Data;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.TestSupport;

namespace OpenEmulationData.Schema.Tests.Data;

/// <summary>Which statements fields run.</summary>
public sealed class StatementTests : IDisposable
{
    private const string Nested =
        "{ clusters { nodes { awards { totalCount nodes { code title { name } } pageInfo { hasPreviousPage endCursor } } } } }";

    private readonly PortalHarness _portal = new();

    public StatementTests() => _portal.Queries
        .Add(null, "awards", QueryResult.Connection, static (PortalDbContext db) => db.Awards)
        .Add(null, "cluster", QueryResult.FirstOrDefault, static (string code, PortalDbContext db) => db.Clusters.Where(c => c.Code == code))
        .Add(null, "clusters", QueryResult.Connection, static (PortalDbContext db) => db.Clusters)
        .Add(typeof(Cluster), "awards", QueryResult.Connection,
            static (Cluster cluster, PortalDbContext db) => db.Awards.Where(a => a.ClusterId == cluster.Id))
        .Add(typeof(Cluster), "newest", QueryResult.List,
            static (Cluster cluster, bool? all, PortalDbContext db) =>
                db.Awards.Where(a => a.ClusterId == cluster.Id && (all == true || a.Year > 2021)).OrderByDescending(a => a.Year));

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Statements_Should_BeAsMany_When_ThereAreOneOrSixParents()
    {
        var field = _portal.Queries.Plan(Nested, "clusters", "nodes", "awards");
        Cluster[] clusters = [.. Enumerable.Range(1, 6).Select(i => new Cluster { Id = i })];

        var one = await _portal.Queries.RunAsync(field, [clusters[0]], ("first", 2));
        int statementsOfOne = _portal.TakeCommands().Length;
        var six = await _portal.Queries.RunAsync(field, clusters, ("first", 2));
        int statementsOfSix = _portal.TakeCommands().Length;

        // A page, its count, and the titles, which nothing keeps before there is a release.
        Assert.Equal((3, 3), (statementsOfOne, statementsOfSix));
        Assert.Equal([1, 7], Ids(one[0]));
        Assert.Equal([[1, 7], [2, 8], [3, 9], [4, 10], [5, 11], [6, 12]], six.Select(Ids));
        Assert.All(six, page => Assert.Equal(5, ((Connection<Award>)page!).TotalCount));
    }

    [Fact]
    public async Task Statement_Should_HaveOnlySelectedColumns_When_Nested()
    {
        var field = _portal.Queries.Plan(Nested, "clusters", "nodes", "awards");

        await _portal.Queries.RunAsync(field, [new Cluster { Id = 1 }, new Cluster { Id = 2 }], ("first", 2));

        Snapshot.Match(string.Join("\n\n", _portal.TakeCommands()));
    }

    [Fact]
    public async Task Statement_Should_Seek_When_AfterACursorOfANullableKey()
    {
        var field = _portal.Queries.Plan("{ awards { nodes { id } pageInfo { endCursor } } }", "awards");
        var order = ("order", (object?)new object?[]
        {
            QueryTypes.MakeInput(_portal.Queries.Types.GetSort(typeof(Award)), ("conferredDate", SortDirection.Ascending)),
        });
        List<string> cursors = [];
        List<int> ids = [];
        string? cursor = null;
        for (int page = 0; page < 3; page++)
        {
            var rows = await _portal.Queries.RunAsync<Award>(field, ("first", 10), ("after", cursor), order);
            cursors.Add(cursor = rows.PageInfo.EndCursor!);
            ids.AddRange(rows.Nodes.Select(n => n.Id));
        }

        Assert.Equal(30, ids.Distinct().Count());
        Snapshot.Match(string.Join("\n\n", _portal.TakeCommands()));
    }

    [Fact]
    public async Task List_Should_KeepTheOrderOfTheResolver_When_NotPaged()
    {
        var field = _portal.Queries.Plan("{ clusters { nodes { newest { year } } } }", "clusters", "nodes", "newest");

        var lists = await _portal.Queries.RunAsync(field, [new Cluster { Id = 1 }, new Cluster { Id = 2 }], ("all", true));

        Assert.Equal([[2022, 2022, 2020, 2020, 2020], [2023, 2023, 2021, 2021, 2021]], lists.Select(l => ((IEnumerable<object>)l!).Select(a => ((Award)a).Year)));
        Assert.Single(_portal.TakeCommands());
    }

    [Fact]
    public async Task Single_Should_BeNull_When_TheCodeIsUnknown()
    {
        var field = _portal.Queries.Plan("{ cluster { name } }", "cluster");

        var known = await _portal.Queries.RunAsync(field, [new object()], ("code", "CL-3"));
        var unknown = await _portal.Queries.RunAsync(field, [new object()], ("code", "CL-99"));

        Assert.Equal(("Cụm 3", null), (((Cluster)known[0]!).Name, unknown[0]));
    }

    [Fact]
    public void ParentMembers_Should_BeReported_When_TheQueryReadsThem()
    {
        var field = _portal.Queries.Plan(Nested, "clusters", "nodes", "awards");

        Assert.Equal(["Id"], ((QueryField)field.Definition.Metadata!).GetParentMembers(_portal.Services));
    }

    private static IEnumerable<int> Ids(object? page) => ((Connection<Award>)page!).Nodes.Select(a => a.Id);
}
