using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenEmulationData.Api.Hosting;
using OpenEmulationData.Api.Tests.Commands;
using OpenEmulationData.Api.Tests.GraphQL;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.TestSupport;

namespace OpenEmulationData.Api.Tests.AnswerCache;

/// <summary>What the public was answered is answered again without the database, for as long as it is true.</summary>
public sealed class AnswerCacheTests : IAsyncLifetime, ICommandObserver
{
    private const string Query = "{ awards { totalCount } }";
    private const string Get = $"/graphql?query={Query}";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("answers-");
    private readonly HttpClient _client = new();
    private WebApplication _service = null!;
    private int _statements;

    void ICommandObserver.Executing(string commandText) => Interlocked.Add(ref _statements, commandText.Contains("Releases", StringComparison.Ordinal) ? 0 : 1);

    public async ValueTask InitializeAsync()
    {
        _service = PortalHost.Build(
            PortalServer.Settings(_folder.FullName), builder => builder.Services.AddSingleton<ICommandObserver>(this));
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
    public async Task Answer_Should_ComeWithoutTheDatabase_When_ItIsAskedForAgain()
    {
        var first = await PostAsync("""{"query": "query ($a: Int, $b: Int) { awards(first: $a, where: { year: { eq: $b } }) { totalCount } }", "variables": {"a": 1, "b": 2023}}""");
        var statements = _statements;
        var again = await PostAsync("""{"variables": {"b": 2023, "a": 1}, "query": "query ($a: Int, $b: Int) { awards(first: $a, where: { year: { eq: $b } }) { totalCount } }"}""");
        Assert.Equal((first, statements), (again, _statements));
        Assert.True(statements > 0);
    }

    [Fact]
    public async Task Answer_Should_BeKeptByOthers_When_ItIsAskedForByGet()
    {
        using var answer = await _client.GetAsync(Get, accept: null);
        using var again = await AskAsync(Get, answer.Headers.ETag!.Tag);
        using var weak = await AskAsync(Get, $"\"other\", W/{answer.Headers.ETag.Tag}");
        using var other = await AskAsync(Get, "\"other\"");

        Assert.Equal("public, max-age=60, stale-while-revalidate=600", Assert.Single(answer.Headers.GetValues("Cache-Control")));
        Assert.Equal([HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.OK], [again.StatusCode, weak.StatusCode, other.StatusCode]);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(answer.Headers.ETag, again.Headers.ETag);
        Assert.Equal(answer.Headers.GetValues("Vary"), again.Headers.GetValues("Vary"));
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{ awards(first: 101) { totalCount } }")]
    [InlineData("{ rateLimit { remaining } }")]
    public async Task Answer_Should_NotBeKept_When_ItHasErrorsOrIsForOne(string query)
    {
        using var answer = await _client.GetAsync($"/graphql?query={query}", accept: null);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task Answer_Should_HaveATagOfItsOwn_When_TheMediaTypeIsAnother()
    {
        using var json = await _client.GetAsync(Get, accept: "application/json");
        using var modern = await _client.GetAsync(Get, GraphQLOverHttp.GraphQLResponse);

        Assert.NotEqual(json.Headers.ETag, modern.Headers.ETag);
    }

    [Fact]
    public async Task Answer_Should_BeTheNewOne_When_AReleaseIsPublished()
    {
        using var before = await _client.GetAsync(Get, accept: null);
        var copy = _folder.CreateSubdirectory("package");
        foreach (var file in Directory.EnumerateFiles(SourceTree.PathOf("data", "vietnam")))
        {
            File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
        }

        await File.AppendAllTextAsync(Path.Combine(copy.FullName, "pacts.csv"), "PA-07,2024,,CL-5TP,,,,,,S003,line 9,\n", TestContext.Current.CancellationToken);
        Assert.Equal(0, (await Verb.RunAsync(
            ["import", copy.FullName, "--ConnectionStrings:Portal", $"Data Source={Path.Combine(_folder.FullName, "portal.db")}"])).Code);
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);

        using var after = await AskAsync(Get, before.Headers.ETag!.Tag);

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Contains("\"release\":2", await after.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<string> PostAsync(string body)
    {
        using var response = await _client.PostAsync(body);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<HttpResponseMessage> AskAsync(string address, string tags)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("If-None-Match", tags);
        return await _client.SendAsync(request, accept: null);
    }
}
