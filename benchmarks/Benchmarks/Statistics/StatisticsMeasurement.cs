using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Sqlite;
using OpenEmulationData.Schema;
using OpenEmulationData.Schema.Data;

namespace OpenEmulationData.Benchmarks.Statistics;

/// <summary>Builds a large cube and asks it through GraphQL: processor time of the whole process for each answer, and its SQL statements.</summary>
internal static class StatisticsMeasurement
{
    private const int WarmUps = 100;
    private const int Answers = 200;

    private static readonly string[] s_groupings =
    [
        "TITLE", "PROVINCE, YEAR", "TITLE_KIND, RECIPIENT_KIND, YEAR", "", "YEAR", "CAMPAIGN", "CLUSTER, YEAR", "PROVINCE", "UNIT", "PROVINCE, TITLE",
    ];

    public static async Task RunAsync(int awards)
    {
        using SyntheticPortal portal = new();
        Console.WriteLine(await portal.BuildAsync(awards));
        Counter counter = new();
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddPortalSqlite(portal.ConnectionString)
            .AddSingleton<ICommandObserver>(counter)
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new GraphQLLimits())
            .AddPortalQueries()
            .AddGraphQLServer(PortalSchema.Build)
            .BuildServiceProvider();
        foreach (var grouping in s_groupings)
        {
            Console.WriteLine(await MeasureAsync(services, counter, grouping));
        }
    }

    private static async Task<string> MeasureAsync(ServiceProvider services, Counter counter, string grouping)
    {
        var query = $$"""
            { awardStatistics(groupBy: [{{grouping}}], order: [{ count: DESC }]) {
                nodes { title { code } titleKind recipientKind year unit { code } campaign { code } cluster { code } count precision named reported coverage } } }
            """;
        await AskAsync(services, query, WarmUps);
        counter.Count = 0;
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        await AskAsync(services, query, Answers);
        process.Refresh();
        var spent = process.TotalProcessorTime - before;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"({grouping}): {spent.TotalMilliseconds / Answers:F2} ms of processor time, {(double)counter.Count / Answers:0.##} statements");
    }

    private static async Task AskAsync(ServiceProvider services, string query, int times)
    {
        var engine = services.GetRequiredService<GraphQLEngine>();
        var document = Encoding.UTF8.GetBytes(query);
        using var stream = new MemoryStream();
        for (var i = 0; i < times; i++)
        {
            await using var scope = services.CreateAsyncScope();
            var answer = await engine.ExecuteAsync(new GraphQLRequest { Document = document, Services = scope.ServiceProvider });
            stream.SetLength(0);
            await using var writer = new Utf8JsonWriter(stream);
            answer.WriteTo(writer);
        }

        if (stream.Length < 20 || Encoding.UTF8.GetString(stream.ToArray()).StartsWith("{\"errors\"", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(Encoding.UTF8.GetString(stream.ToArray()));
        }
    }

    private sealed class Counter : ICommandObserver
    {
        private int _count;

        public int Count
        {
            get => _count;
            set => _count = value;
        }

        public void Executing(string commandText) => Interlocked.Increment(ref _count);
    }
}
