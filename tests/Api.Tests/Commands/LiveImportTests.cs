using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using OpenEmulationData.Api.Hosting;
using OpenEmulationData.Persistence.Generation;

namespace OpenEmulationData.Api.Tests.Commands;

/// <summary>The service answers while another process imports into its database: from the release before, and then from the one after.</summary>
public sealed class LiveImportTests : IAsyncLifetime
{
    private const int Awards = 20_000;
    private const int Askers = 2;
    private const string Query = """
        {
          awards { totalCount }
          release { number counts { awards } }
          releases { totalCount }
          search(text: "thi dua", first: 1) { totalCount }
          awardStatistics { total { named } }
        }
        """;

    /// <summary>How long SQLite waits for a lock; no answer may have waited for one.</summary>
    private static readonly TimeSpan s_busyTimeout = TimeSpan.FromSeconds(5);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("live-");
    private readonly ConcurrentQueue<(string Answer, TimeSpan Time)> _answers = [];
    private readonly HttpClient _client = new();
    private WebApplication _service = null!;

    public async ValueTask InitializeAsync()
    {
        _service = PortalHost.Build([.. PortalServer.Settings(_folder.FullName), "--AnswerCache:Enabled", "false"]);
        await PortalHost.StartAsync(_service, CancellationToken.None);
        _client.BaseAddress = new Uri(_service.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _service.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Answers_Should_BeOfOneRelease_When_AnotherProcessImports()
    {
        string package = Path.Combine(_folder.FullName, "package");
        PackageGenerator.Generate(package, Awards, seed: 7, TestContext.Current.CancellationToken);
        string before = await AskAsync();
        int meanwhile = await AskDuringAsync(["import", package, "--ConnectionStrings:Portal", $"Data Source={Path.Combine(_folder.FullName, "portal.db")}"]);
        string after = await AskAsync();

        Assert.Equal((1, 5), Read(before));
        Assert.Equal((2, Awards), Read(after));
        Assert.InRange(meanwhile, 10, int.MaxValue);
        Assert.All(_answers, answer => Assert.True(answer.Answer == before || answer.Answer == after, answer.Answer));
        Assert.Equal(before, _answers.First().Answer);
        Assert.InRange(_answers.Max(static answer => answer.Time), TimeSpan.Zero, s_busyTimeout);
    }

    /// <summary>Asks all the time until the process ends, and returns how many answers there were.</summary>
    private async Task<int> AskDuringAsync(string[] import)
    {
        Task<(int Code, string, string)> process = Verb.RunAsync(import);
        await Task.WhenAll(Enumerable.Range(0, Askers).Select(_ => Task.Run(async () =>
        {
            while (!process.IsCompleted)
            {
                long start = Stopwatch.GetTimestamp();
                _answers.Enqueue((await AskAsync(), Stopwatch.GetElapsedTime(start)));
            }
        })));
        Assert.Equal(0, (await process).Code);
        return _answers.Count;
    }

    private async Task<string> AskAsync()
    {
        using HttpResponseMessage response = await _client.PostAsJsonAsync("/graphql", new { query = Query });
        string answer = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode && !answer.Contains("\"errors\"", StringComparison.Ordinal), answer);
        return answer;
    }

    /// <summary>The release that an answer is of and the number of its awards, which every part must agree on.</summary>
    private static (int Release, int Awards) Read(string answer)
    {
        using JsonDocument document = JsonDocument.Parse(answer);
        JsonElement data = document.RootElement.GetProperty("data");
        int release = document.RootElement.GetProperty("extensions").GetProperty("release").GetInt32();
        int awards = data.GetProperty("awards").GetProperty("totalCount").GetInt32();
        Assert.Equal((release, release), (data.GetProperty("release").GetProperty("number").GetInt32(), data.GetProperty("releases").GetProperty("totalCount").GetInt32()));
        Assert.Equal(awards, data.GetProperty("release").GetProperty("counts").GetProperty("awards").GetInt32());
        return (release, awards);
    }
}
