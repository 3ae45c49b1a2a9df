using System.Reflection;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Data.InMemory;
using OpenEmulationData.GraphQL.Planning;
using OpenEmulationData.GraphQL.Tests.Data;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Schema.Tests.Data;

/// <summary>SQLite and LINQ to objects give the same rows for every operation on every field.</summary>
public sealed class FilterAgreementTests : IDisposable
{
    private static readonly string[] Comparisons = ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];
    private static readonly string[] TextOperations = ["contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"];

    private readonly PortalHarness _portal = new();
    private readonly QueryHarness _memory;
    private readonly PortalDbContext _db;

    public FilterAgreementTests()
    {
        _db = _portal.Database.CreateContext();
        _memory = new QueryHarness(new Memory(_db));
        foreach (QueryHarness harness in new[] { _portal.Queries, _memory })
        {
            harness.Add(null, "awards", QueryResult.Connection, static (PortalDbContext db) => db.Awards)
                .Add(null, "titles", QueryResult.Connection, static (PortalDbContext db) => db.AwardTitles)
                .Add(null, "clusters", QueryResult.Connection, static (PortalDbContext db) => db.Clusters);
        }
    }

    public void Dispose()
    {
        _db.Dispose();
        _portal.Dispose();
    }

    [Fact]
    public async Task Operations_Should_AgreeWithObjects_When_OnAnyColumnOfAnAward() => await CompareColumnsAsync<Award>("awards");

    [Fact]
    public async Task Operations_Should_AgreeWithObjects_When_OnAnyColumnOfATitle() => await CompareColumnsAsync<AwardTitle>("titles");

    [Fact]
    public async Task Operations_Should_AgreeWithObjects_When_OnAnyColumnOfACluster() => await CompareColumnsAsync<Cluster>("clusters");

    [Fact]
    public async Task Filters_Should_AgreeWithObjects_When_Nested()
    {
        (string, object?)[] fighter = [("code", Op("eq", "fighter"))];
        (string, object?)[] late = [("year", Op("gte", 2022))];
        (string Field, (string, object?)[] Filter)[] cases =
        [
            ("awards", [("title", fighter)]),
            ("awards", [("title", new (string, object?)[] { ("formOf", new (string, object?)[] { ("code", Op("neq", "x")) }) })]),
            ("awards", [("title", new (string, object?)[] { ("formOf", null) })]),
            ("awards", [("campaign", null)]),
            ("awards", [("or", new[] { [("title", fighter)], late }), ("and", new[] { late, late })]),
            ("awards", [("year", new (string, object?)[] { ("or", new[] { Op("eq", 2020), Op("gt", 2022) }) })]),
            ("awards", [("title", new (string, object?)[] { ("name", Op("matches", "tien lao")) })]),
            ("awards", [("title", new (string, object?)[] { ("name", Op("matches", "ien")) })]),
            ("awards", [("unit", new (string, object?)[] { ("parent", new (string, object?)[] { ("code", Op("eq", "01")) }) })]),
            ("clusters", [("awards", new (string, object?)[] { ("some", late) })]),
            ("clusters", [("awards", new (string, object?)[] { ("none", late) })]),
            ("clusters", [("awards", new (string, object?)[] { ("all", Filter("achievementYearTo", Op("gt", 2020))) })]),
            ("clusters", [("awards", new (string, object?)[] { ("all", Filter("decisionNumber", Op("ncontains", "Q"))) })]),
            ("clusters", [("awards", new (string, object?)[] { ("any", false) })]),
            ("titles", [("awards", new (string, object?)[] { ("some", Filter("unit", Filter("code", Op("eq", "276")))) })]),
        ];

        foreach (var (field, filter) in cases)
        {
            await CompareAsync(field, filter);
        }
    }

    [Theory]
    [InlineData("gt")]
    [InlineData("contains")]
    [InlineData("in")]
    [InlineData("matches")]
    public async Task Operation_Should_BeRefused_When_ItsOperandIsNull(string operation)
    {
        var refusal = await Assert.ThrowsAsync<GraphQL.GraphQLException>(() => IdsAsync(_portal.Queries, "clusters", [("name", Op(operation, null))]));

        Assert.Equal(GraphQL.ErrorCodes.BadUserInput, refusal.Error.Code);
    }

    [Fact]
    public async Task List_Should_BeRefused_When_TooLong()
    {
        var refusal = await Assert.ThrowsAsync<GraphQL.GraphQLException>(() =>
            IdsAsync(_portal.Queries, "awards", [("year", Op("in", Enumerable.Range(0, 201).Cast<object?>().ToArray()))]));

        Assert.Equal(["inListItems", 200, 201], refusal.Error.Extensions!.Values);
    }

    [Fact]
    public async Task Filter_Should_BeRefused_When_ItHasTooManyValues()
    {
        var refusal = await Assert.ThrowsAsync<GraphQL.GraphQLException>(() => IdsAsync(_portal.Queries, "awards", Lists(4, 126)));

        Assert.Equal(["filterValues", 500, 504], refusal.Error.Extensions!.Values);
    }

    [Fact]
    public async Task Filter_Should_BeAnswered_When_ItHasAsManyValuesAsItMay() =>
        Assert.NotEmpty(await IdsAsync(_portal.Queries, "awards", Lists(3, 142)));

    private static (string, object?)[] Lists(int lists, int items) =>
        [("and", Enumerable.Range(0, lists).Select(_ => Filter("year", Op("nin", Enumerable.Range(3000, items).Cast<object?>().ToArray()))).ToArray())];

    private static (string, object?)[] Op(string name, object? operand) => [(name, operand)];

    private static (string, object?)[] Filter(string name, (string, object?)[] inner) => [(name, inner)];

    private async Task CompareColumnsAsync<T>(string field)
        where T : class
    {
        List<T> rows = [.. _db.Set<T>()];
        foreach (PropertyInfo property in EntityConventions.GetColumns(typeof(T)))
        {
            string name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            object?[] values = [.. rows.Select(property.GetValue).Where(v => v is not null).Distinct().Take(5)];
            object sample = values.FirstOrDefault() ?? (type == typeof(string) ? "x" : Activator.CreateInstance(type)!);
            List<(string, object?)[]> operations =
            [
                Op("eq", sample), Op("neq", sample), Op("eq", null), Op("neq", null), Op("in", values), Op("nin", values),
                Op("in", new object?[] { null, sample }), Op("nin", new object?[] { null, sample }), Op("in", Array.Empty<object?>()),
            ];
            operations.AddRange(type.IsEnum || type == typeof(bool) ? [] : Comparisons.Select(c => Op(c, values.Length > 2 ? values[2] : sample)));
            operations.AddRange(type == typeof(string) ? TextOperations.SelectMany(o => new[] { Op(o, ((string)sample)[..^1]), Op(o, "Q"), Op(o, "") }) : []);
            foreach (var operation in operations)
            {
                await CompareAsync(field, [(name, operation)]);
            }
        }
    }

    private async Task CompareAsync(string field, (string, object?)[] filter)
    {
        int[] expected = await IdsAsync(_memory, field, filter);
        int[] found = await IdsAsync(_portal.Queries, field, filter);
        string last = _portal.TakeCommands().LastOrDefault() ?? "";
        Assert.True(expected.SequenceEqual(found), $"{field} {filter[0]}: [{string.Join(',', expected)}] but [{string.Join(',', found)}] by {last}");
    }

    private static async Task<int[]> IdsAsync(QueryHarness harness, string field, (string, object?)[] filter)
    {
        FieldPlan plan = harness.Plan($"{{ {field} {{ nodes {{ id }} }} }}", field);
        Type entity = plan.Selection.FindByFieldName("nodes")!.Selection.Type.RuntimeType!;
        object page = (await harness.RunAsync(plan, [new object()], ("first", 100), ("where", QueryTypes.MakeInput(harness.Types.GetFilter(entity), filter))))[0]!;
        var nodes = (IEnumerable<object>)page.GetType().GetProperty("Nodes")!.GetValue(page)!;
        return [.. nodes.Select(n => (int)n.GetType().GetProperty("Id")!.GetValue(n)!)];
    }

    /// <summary>The rows of the database as objects that know each other.</summary>
    private sealed class Memory(PortalDbContext db) : IServiceProvider
    {
        private readonly IQueryBackend _backend = MakeBackend(db);

        public object? GetService(Type serviceType) => serviceType == typeof(IQueryBackend) ? _backend
            : serviceType == typeof(PortalDbContext) ? db
            : serviceType == typeof(ITextFolding) ? new PortalHarness.PlainFolding()
            : null;

        private static ObjectsBackend MakeBackend(PortalDbContext db)
        {
            db.AdministrativeUnits.Load();
            db.AwardTitles.Load();
            db.Clusters.Load();
            db.Awards.Load();
            return new ObjectsBackend(db);
        }
    }

    /// <summary>Puts objects in the place of the tables that a resolver hands out.</summary>
    private sealed class ObjectsBackend(PortalDbContext db) : IQueryBackend
    {
        private readonly InMemoryQueryBackend _inner = new(t => Rows(db, t));

        public IQueryCapture BeginCapture(IServiceProvider services) => new ObjectsCapture(_inner.BeginCapture(services), db);

        private static IQueryable Rows(PortalDbContext db, Type type) =>
            type == typeof(Award) ? db.Awards.Local.OrderBy(a => a.Id).AsQueryable()
            : type == typeof(AwardTitle) ? db.AwardTitles.Local.AsQueryable()
            : db.Clusters.Local.AsQueryable();

        private sealed class ObjectsCapture(IQueryCapture inner, PortalDbContext db) : IQueryCapture
        {
            public object GetService(Type type) => inner.GetService(type);

            public IQueryable GetRows(Type entityType) => inner.GetRows(entityType);

            public ICompiledQuery Compile(QueryShape shape) => inner.Compile(shape with { Source = new RootReplacer(db).Visit(shape.Source) });

            public void Dispose() => inner.Dispose();
        }

        private sealed class RootReplacer(PortalDbContext db) : System.Linq.Expressions.ExpressionVisitor
        {
            protected override System.Linq.Expressions.Expression VisitExtension(System.Linq.Expressions.Expression node) =>
                node is Microsoft.EntityFrameworkCore.Query.EntityQueryRootExpression root ? Rows(db, root.EntityType.ClrType).Expression : node;
        }
    }
}
