using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Tests;
using OpenEmulationData.Schema.Data;
using OpenEmulationData.TestSupport;

[assembly: AssemblyFixture(typeof(OpenEmulationData.Schema.Tests.Portal))]

namespace OpenEmulationData.Schema.Tests;

/// <summary>The portal's schema over a database with the real data set, on a fixed day. Query in, JSON out.</summary>
public sealed class Portal : IAsyncLifetime
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portal-");
    private readonly Recorder _recorder = new();
    private readonly TestServer? _server = TestServer.CreateDatabase();
    private ServiceProvider? _services;

    private GraphQLEngine Engine => _services!.GetRequiredService<GraphQLEngine>();

    /// <summary>The SQLite file; a test of it is passed over where the tests run on a server.</summary>
    internal string ConnectionString
    {
        get
        {
            Assert.SkipWhen(_server is not null, "The database is no file.");
            return File;
        }
    }

    private string File => $"Data Source={Path.Combine(_folder.FullName, "portal.db")}";

    public async ValueTask InitializeAsync()
    {
        var services = new ServiceCollection();
        _services = (_server is null ? services.AddPortalSqlite(File) : services.AddPortalSqlServer(_server.ConnectionString))
            .AddLogging()
            .AddSingleton<ICommandObserver>(_recorder)
            .AddSingleton<TimeProvider>(new Clock())
            .AddSingleton(new GraphQLLimits())
            .AddPortalQueries()
            .AddGraphQLServer(PortalSchema.Build)
            .BuildServiceProvider();
        await using var database = await _services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync();
        var importer = new PackageImporter(database, new Clock());
        await new DatabaseStarter(database, importer).PrepareAsync();
        var imported = await importer.ImportAsync(SourceTree.PathOf("data", "vietnam"));
        Assert.Empty(imported.Faults);
    }

    public async ValueTask DisposeAsync()
    {
        await _services!.DisposeAsync();
        _server?.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    /// <summary>Asks, and returns the whole answer.</summary>
    public async Task<JsonNode> AskAsync(string query, object? variables = null)
    {
        await using var scope = _services!.CreateAsyncScope();
        var answer = await Engine.ExecuteAsync(new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(query),
            Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
            Services = scope.ServiceProvider,
        });
        using var stream = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(stream))
        {
            answer.WriteTo(writer);
        }

        return JsonNode.Parse(stream.ToArray())!;
    }

    /// <summary>Asks, and returns the data; fails when there are errors.</summary>
    public async Task<JsonNode> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        Assert.Null(answer["errors"]?.ToJsonString(s_indented));
        return answer["data"]!;
    }

    /// <summary>Asks, and compares the data with JSON.</summary>
    public async Task AssertDataAsync(string query, string expected, object? variables = null) => Assert.Equal(
        JsonNode.Parse(expected)!.ToJsonString(s_indented), (await DataAsync(query, variables)).ToJsonString(s_indented));

    /// <summary>Asks, and returns the one error.</summary>
    public async Task<(string Message, string? Code)> ErrorAsync(string query, object? variables = null)
    {
        var error = Assert.Single((await AskAsync(query, variables))["errors"]!.AsArray())!;
        return ((string)error["message"]!, (string?)error["extensions"]?["code"]);
    }

    /// <summary>Asks, and counts the statements that it took once the plan was made.</summary>
    public async Task<int> CountStatementsAsync(string query, object? variables = null)
    {
        await DataAsync(query, variables);
        var commands = _recorder.Begin();
        await DataAsync(query, variables);
        return commands.Count;
    }

    /// <summary>
    /// Bytes that a request allocates from the document to the written answer once everything is warm: the least of several, since the
    /// runtime allocates now and then for itself. SQLite answers on the thread that asks.
    /// </summary>
    public async Task<long> MeasureBytesAsync(string query, object? variables = null)
    {
        var document = Encoding.UTF8.GetBytes(query);
        var values = variables is null ? default : JsonSerializer.SerializeToElement(variables);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(1024 * 1024);
        var least = long.MaxValue;
        for (var i = 0; i < 50; i++)
        {
            await using var scope = _services!.CreateAsyncScope();
            buffer.ResetWrittenCount();
            var thread = Environment.CurrentManagedThreadId;
            var before = GC.GetAllocatedBytesForCurrentThread();
            var answer = await Engine.ExecuteAsync(new GraphQLRequest { Document = document, Variables = values, Services = scope.ServiceProvider });
            await using (var writer = new Utf8JsonWriter(buffer))
            {
                answer.WriteTo(writer);
            }

            if (thread == Environment.CurrentManagedThreadId)
            {
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }
        }

        return least;
    }

    /// <summary>Records what the test that began runs, and nothing of the tests beside it.</summary>
    private sealed class Recorder : ICommandObserver
    {
        private readonly AsyncLocal<ConcurrentQueue<string>?> _commands = new();

        public ConcurrentQueue<string> Begin() => _commands.Value = [];

        public void Executing(string commandText) => _commands.Value?.Enqueue(commandText);
    }

    internal sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);
    }
}
