using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Schema.Data;
using OpenEmulationData.TestSupport;

namespace OpenEmulationData.Schema.Tests.SqlServer;

/// <summary>
/// The statements that each question of <c>docs/questions.md</c> would send to SQL Server. The questions are answered by
/// SQLite, so that there are rows to go on from; no server runs the statements.
/// </summary>
public sealed partial class SqlServerOperationTests(Portal portal) : IAsyncDisposable
{
    private static readonly string s_folder = SourceTree.PathOf("data", "questions");

    private readonly ConcurrentQueue<string> _statements = [];
    private ServiceProvider? _services;

    public static TheoryData<string> Questions => [.. Directory.EnumerateFiles(s_folder, "*.graphql").Select(static file => Path.GetFileNameWithoutExtension(file)).Order()];

    public async ValueTask DisposeAsync() => await (_services?.DisposeAsync() ?? default);

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Question_Should_SendTheStoredStatements(string question)
    {
        await AskAsync(await File.ReadAllTextAsync(Path.Combine(s_folder, $"{question}.graphql")));

        Snapshot.Match(string.Join("\n\n", _statements), question);
    }

    [Fact]
    public async Task Filter_Should_SendTheStoredStatements()
    {
        await AskAsync("""
            { awards(first: 2, where: { and: [{ title: { name: { contains: "thi đua" } } }, { year: { in: [2019, 2020] } }] }, order: [{ conferredDate: DESC }]) {
                totalCount nodes { code title { name } } pageInfo { hasNextPage endCursor } } }
            """);

        Snapshot.Match(string.Join("\n\n", _statements));
    }

    [Fact]
    public async Task Search_Should_SendTheStoredStatements()
    {
        await AskAsync("""{ search(text: "thi đua", kinds: [CAMPAIGN, CLUSTER], first: 2) { totalCount nodes { __typename } pageInfo { endCursor } } }""");

        Snapshot.Match(string.Join("\n\n", _statements));
    }

    [Fact]
    public async Task Statistics_Should_SendTheStoredStatements()
    {
        await AskAsync("""
            { awardStatistics(groupBy: [UNIT, YEAR], perimeter: CURRENT, first: 3) {
                totalCount nodes { count notes { code } evidence(first: 2) { totalCount } } } }
            """);

        Snapshot.Match(string.Join("\n\n", _statements));
    }

    [Fact]
    public async Task Filter_Should_StayBelowTheLimitOfParameters_When_ItHasAsManyValuesAsItMay()
    {
        string list = $"{{ code: {{ nin: [{string.Join(' ', Enumerable.Repeat("\"x\"", 142))}] }} }}";

        await AskAsync($$"""{ awards(where: { and: [{{string.Join(' ', Enumerable.Repeat(list, 3))}}] }) { totalCount nodes { code } } }""");

        Assert.Equal(2, _statements.Count);
        Assert.All(_statements, static sql => Assert.InRange(Parameter().Matches(sql).Select(static match => match.Value).Distinct().Count(), 3 * 256, 2098));
    }

    [GeneratedRegex("@[A-Za-z0-9_]+")]
    private static partial Regex Parameter();

    private async Task AskAsync(string operation)
    {
        _services = new ServiceCollection()
            .AddLogging()
            .AddPortalSqlite(portal.ConnectionString)
            .AddSingleton<TimeProvider>(new Portal.Clock())
            .AddSingleton(new GraphQLLimits { ExecutionTime = TimeSpan.FromMinutes(2) })
            .AddPortalQueries()
            .AddSingleton(new ReadSessionPool(new TwoTongues(_statements.Enqueue), portal.ConnectionString, observer: null))
            .AddSingleton<IQueryBackend>(services => new ServerRecorder(
                new PortalQueryBackend(services.GetRequiredService<IDbContextFactory<PortalDbContext>>()),
                _statements.Enqueue))
            .AddGraphQLServer(PortalSchema.Build)
            .BuildServiceProvider();
        await using var scope = _services.CreateAsyncScope();
        var answer = await _services.GetRequiredService<GraphQLEngine>().ExecuteAsync(
            new GraphQLRequest { Document = Encoding.UTF8.GetBytes(operation), Services = scope.ServiceProvider });
        Assert.False(answer.HasErrors);
    }
}
