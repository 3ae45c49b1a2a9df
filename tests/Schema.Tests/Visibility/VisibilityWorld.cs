using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Sqlite;
using OpenEmulationData.Persistence.Visibility;
using OpenEmulationData.Schema.Data;

namespace OpenEmulationData.Schema.Tests.Visibility;

/// <summary>A portal with awards of its own, asked by anybody at any moment.</summary>
internal sealed class VisibilityWorld : IAsyncDisposable
{
    /// <summary>When the last release of every world is published.</summary>
    public static readonly DateTime Published = new(2026, 11, 25, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>One engine for all worlds: a plan knows nothing of the data.</summary>
    private static readonly Lazy<GraphQL.TypeSystem.Schema> s_schema = new(PortalSchema.Build);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("world-");
    private readonly ServiceProvider _services;
    private readonly StatementText _statements = new();
    private Viewer _viewer = Viewer.Unknown;

    private string ConnectionString => $"Data Source={Path.Combine(_folder.FullName, "portal.db")}";

    private VisibilityWorld() => _services = new ServiceCollection()
        .AddLogging()
        .AddSingleton(_ => new ReadSessionPool(ConnectionString, _statements))
        .AddDbContextFactory<PortalDbContext>(options => options.UsePortalSqlite(ConnectionString).AddInterceptors(_statements))
        .AddSingleton<TimeProvider>(new Clock(Published))
        .AddSingleton(new GraphQLLimits())
        .AddTransient(_ => _viewer)
        .AddPortalQueries()
        .AddGraphQLServer(() => s_schema.Value)
        .BuildServiceProvider();

    public static async Task<VisibilityWorld> CreateAsync(IReadOnlyList<PublishedAwards> releases)
    {
        var world = new VisibilityWorld();
        await using var database = await world._services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync();
        await database.Database.MigrateAsync();
        for (var n = 1; n <= releases.Count; n++)
        {
            var package = world._folder.CreateSubdirectory($"package-{n}").FullName;
            Package.Write(package, n, releases[n - 1]);
            var imported = await new PackageImporter(database, new Clock(releases[n - 1].At)).ImportAsync(package);
            Assert.Empty(imported.Faults);
            Assert.Equal(n, imported.Release?.Number);
        }

        return world;
    }

    /// <summary>The engine of this world, which can answer for the others as well.</summary>
    public GraphQLEngine Engine => _services.GetRequiredService<GraphQLEngine>();

    /// <summary>Asks, and gives the whole answer with its cost, and the statements that it took.</summary>
    public async Task<(string Text, string Statements)> AskAsync(GraphQLEngine engine, string query, Audiences audience, DateTime now)
    {
        _viewer = new Viewer(audience, now);
        _statements.Clear();
        await using var scope = _services.CreateAsyncScope();
        var answer = await engine.ExecuteAsync(new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(query),
            Services = scope.ServiceProvider,
            ReportCost = true,
        });
        using var stream = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            answer.WriteTo(writer);
        }

        return (Encoding.UTF8.GetString(stream.ToArray()), _statements.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private sealed class Clock(DateTime now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(now);

        /// <summary>Stands still, so that nothing is asked again because it took long.</summary>
        public override long GetTimestamp() => 0;
    }
}
