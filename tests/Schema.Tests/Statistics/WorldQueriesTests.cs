using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Sqlite;
using OpenEmulationData.Persistence.Statistics.Querying;
using OpenEmulationData.Persistence.Tests.Statistics;
using OpenEmulationData.Schema.Data;

namespace OpenEmulationData.Schema.Tests.Statistics;

/// <summary>Random worlds asked through GraphQL: figures, coverage, notes and evidence are those of the reference.</summary>
public sealed class WorldQueriesTests
{
    private const int WorldCount = 2_000;

    private const string Query = """
        query ($groupBy: [AwardDimension!]!, $basis: CountBasis!, $perimeter: UnitPerimeter!, $where: AwardStatisticsFilterInput) {
          awardStatistics(groupBy: $groupBy, basis: $basis, perimeter: $perimeter, where: $where, first: 100) {
            totalCount
            nodes {
              title { code } titleKind conferringLevel recipientKind year unit { code } province { code } campaign { code } cluster { code } status
              count precision named reported coverage notes { code }
              evidence(first: 100) { nodes { ... on Award { code } ... on AwardTally { code } } }
            }
          }
        }
        """;

    [Fact]
    public async Task Answers_Should_BeThoseOfTheReference_When_WorldAndQuestionAreRandom()
    {
        using WorldFile file = await WorldFile.CreateAsync();
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddPortalSqlite(file.ConnectionString)
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new GraphQLLimits { Cost = 1_000_000 })
            .AddPortalQueries()
            .AddGraphQLServer(PortalSchema.Build)
            .BuildServiceProvider();
        var samples = (from world in Worlds.Any from question in Questions.Any select (world, question)).Sample(WorldCount, new Rnd(20_261_126UL, 7UL), 12);
        foreach (var (world, question) in samples)
        {
            await file.PutAsync(world);
            var asked = question with { Owner = StatisticsOwner.None, Order = [] };
            Assert.Equal(Expected(world, asked), await AskAsync(services, asked));
        }
    }

    private static List<string> Expected(World world, StatisticsQuery question) =>
    [
        .. new ReferenceAnswers(world, question).Answers().Select(answer => JsonSerializer.SerializeToNode(new
        {
            title = Coded(answer.Key.TitleId),
            titleKind = Named(answer.Key.TitleKind),
            conferringLevel = Named(answer.Key.ConferringLevel),
            recipientKind = Named(answer.Key.RecipientKind),
            year = answer.Key.Year,
            unit = Coded(answer.Key.UnitId ?? answer.Key.ProvinceId),
            province = Coded(answer.Key.ProvinceId),
            campaign = Coded(answer.Key.CampaignId),
            cluster = Coded(answer.Key.ClusterId),
            status = Named(answer.Key.Status),
            count = answer.Count,
            precision = Named<Persistence.Tallies.CountPrecision>(answer.Precision),
            named = answer.Named,
            reported = answer.Reported,
            coverage = answer.Count == 0 ? null : (double?)answer.Named / answer.Count,
            notes = answer.Notes.Select(static code => new { code = Named<ComparabilityCode>(code) }),
            evidence = answer.Evidence.Select(static item => $"{(item.IsTally ? 'T' : 'A')}{item.Id}").Order(StringComparer.Ordinal),
        })!.ToJsonString()).Order(StringComparer.Ordinal),
    ];

    private static async Task<List<string>> AskAsync(ServiceProvider services, StatisticsQuery question)
    {
        await using var scope = services.CreateAsyncScope();
        var answer = await services.GetRequiredService<GraphQLEngine>().ExecuteAsync(new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(Query),
            Variables = JsonSerializer.SerializeToElement(new
            {
                groupBy = question.GroupBy.Select(static dimension => Named<Persistence.Statistics.AwardDimension>(dimension)),
                basis = Named<Persistence.Statistics.CountBasis>(question.Basis),
                perimeter = Named<Persistence.Statistics.UnitPerimeter>(question.Perimeter),
                where = Where(question.Filter),
            }),
            Services = scope.ServiceProvider,
        });
        using var stream = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(stream))
        {
            answer.WriteTo(writer);
        }

        var root = JsonNode.Parse(stream.ToArray())!;
        Assert.Null(root["errors"]?.ToJsonString());
        var statistics = root["data"]!["awardStatistics"]!;
        Assert.Equal((int)statistics["totalCount"]!, statistics["nodes"]!.AsArray().Count);
        return [.. statistics["nodes"]!.AsArray().Select(static node => Flat(node!)).Order(StringComparer.Ordinal)];
    }

    private static string Flat(JsonNode node)
    {
        node["evidence"] = new JsonArray([.. node["evidence"]!["nodes"]!.AsArray().Select(static item => (string)item!["code"]!).Order(StringComparer.Ordinal).Select(static code => JsonValue.Create(code))]);
        return JsonSerializer.SerializeToNode(node)!.ToJsonString();
    }

    private static Dictionary<string, object> Where(StatisticsFilter filter)
    {
        Dictionary<string, object> where = [];
        Add("title", filter.Titles is { } titles ? new { code = new { @in = Codes(titles) } } : null);
        Add("unit", filter.Units is { } units ? new { code = new { @in = Codes(units) } } : null);
        Add("campaign", filter.Campaigns is { } campaigns ? new { code = new { @in = Codes(campaigns) } } : null);
        Add("cluster", filter.Clusters is { } clusters ? new { code = new { @in = Codes(clusters) } } : null);
        Add("year", filter.Years is { } years ? new { @in = years.SelectMany(static range => Enumerable.Range(range.From, Math.Max(0, range.To - range.From + 1))) } : null);
        Add("titleKind", filter.TitleKinds is { } kinds ? new { @in = kinds.Select(static kind => Named<Persistence.Titles.AwardTitleKind>(kind)) } : null);
        Add("conferringLevel", filter.ConferringLevels is { } levels ? new { @in = levels.Select(static level => Named<Persistence.Titles.ConferringLevel>(level)) } : null);
        Add("recipientKind", filter.RecipientKinds is { } recipients ? new { @in = recipients.Select(static kind => Named<Persistence.Titles.RecipientKind>(kind)) } : null);
        Add("status", filter.Statuses is { } statuses ? new { @in = statuses.Select(static status => Named<Persistence.Awards.AwardStatus>(status)) } : null);
        return where;

        void Add(string name, object? condition)
        {
            if (condition is not null)
            {
                where.Add(name, condition);
            }
        }
    }

    private static IEnumerable<string> Codes(IEnumerable<int> keys) => keys.Select(static key => $"{key}");

    private static object? Coded(int? key) => key is null ? null : new { code = $"{key}" };

    private static string? Named<T>(T? value)
        where T : struct, Enum => value is null ? null : JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.Value.ToString());
}
