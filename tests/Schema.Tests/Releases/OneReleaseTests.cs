using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Tests;
using OpenEmulationData.Schema.Data;

namespace OpenEmulationData.Schema.Tests.Releases;

/// <summary>Every answer is of one release, which it names, whatever is published while it is given.</summary>
public sealed class OneReleaseTests : IAsyncLifetime, ICommandObserver
{
    private const string Everything = """
        {
          awards { totalCount nodes { code } }
          search(text: "nguyen thu") { totalCount nodes { ... on Individual { name awards { totalCount } } } }
          release { number counts { awards } }
          releases { totalCount nodes { number } }
          changes(from: 1) { totalCount nodes { code kind } }
          awardStatistics(where: { title: { code: { eq: "lao-dong-tien-tien" } } }) { total { named } }
          nodes(ids: ["UmVsZWFzZToz", "UmVsZWFzZTo0"]) { ... on Release { number } }
        }
        """;

    private readonly PackageFolder _package = PackageFolder.OfDataSet();
    private PortalFile _portal = null!;
    private ServiceProvider _services = null!;
    private int _released;
    private int _statements;
    private bool _publishes;

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFile.WithDataSetAsync();
        _released = 1;
        _services = new ServiceCollection()
            .AddLogging()
            .AddPortalSqlite($"Data Source={_portal.Path}")
            .AddSingleton<ICommandObserver>(this)
            .AddSingleton<TimeProvider>(new StillClock())
            .AddSingleton(new GraphQLLimits { ExecutionTime = TimeSpan.FromMinutes(2) })
            .AddPortalQueries()
            .AddGraphQLServer(PortalSchema.Build)
            .BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await (_services?.DisposeAsync() ?? default);
        _portal.Dispose();
        _package.Dispose();
    }

    /// <summary>After the first statement of a request, each waits until another release is published.</summary>
    void ICommandObserver.Executing(string commandText)
    {
        if (_publishes && _statements++ > 0)
        {
            PublishAsync().GetAwaiter().GetResult();
        }
    }

    [Fact]
    public async Task Answer_Should_BeOfOneRelease_When_OthersArePublishedMeanwhile()
    {
        await PublishAsync();
        var before = await AskAsync(Everything);
        _publishes = true;
        var meanwhile = await AskAsync(Everything);
        _publishes = false;
        Assert.True(_released > 8);
        Assert.Equal(before.ToJsonString(), meanwhile.ToJsonString());
        var after = await AskAsync(Everything);
        Assert.Equal(_released, (int)after["extensions"]!["release"]!);
        Assert.All(before["data"]!.AsObject(), field => Assert.NotEqual(field.Value!.ToJsonString(), after["data"]![field.Key]!.ToJsonString()));
    }

    [Fact]
    public async Task Release_Should_BeThatOfTheData()
    {
        await PublishAsync();
        Assert.Equal("""{"data":{"release":{"number":2}},"extensions":{"release":2}}""", (await AskAsync("{ release { number } }")).ToJsonString());
    }

    [Fact]
    public async Task Release_Should_NeedNoStatement_When_NothingIsRead()
    {
        const string Expected = """{"data":{"__typename":"Query"},"extensions":{"release":1}}""";
        Assert.Equal(Expected, (await AskAsync("{ __typename }")).ToJsonString());
        await PublishAsync();
        Assert.Equal(Expected, (await AskAsync("{ __typename }")).ToJsonString());
    }

    [Fact]
    public async Task Release_Should_BeLeftOut_When_TheRequestDoesNotRun() => Assert.Null((await AskAsync("{ none }"))["extensions"]);

    private async Task PublishAsync()
    {
        int award = 100 + _released++;
        _package.Append(
            "awards.csv",
            $"AW-{award},lao-dong-tien-tien,Lao động tiên tiến,INDIVIDUAL,Nguyễn Thử {award},,276,276-v1,CONFERRED,2023,,2024-01-15,,UBND huyện,{award}/QĐ-UBND,C-276-2023,,S002,line 9,\n");
        ImportResult result = await _portal.ImportAsync(_package.Path, "PRAGMA busy_timeout = 50");
        Assert.Equal(ImportOutcome.Published, result.Outcome);
    }

    private async Task<JsonNode> AskAsync(string query)
    {
        _statements = 0;
        await using AsyncServiceScope scope = _services.CreateAsyncScope();
        GraphQLResponse answer = await _services.GetRequiredService<GraphQLEngine>().ExecuteAsync(
            new GraphQLRequest { Document = Encoding.UTF8.GetBytes(query), Services = scope.ServiceProvider });
        using MemoryStream stream = new();
        await using (Utf8JsonWriter writer = new(stream))
        {
            answer.WriteTo(writer);
        }

        return JsonNode.Parse(stream.ToArray())!;
    }

    /// <summary>A clock that stands still, so that what is known of the release is never old.</summary>
    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);

        public override long GetTimestamp() => 0;
    }
}
