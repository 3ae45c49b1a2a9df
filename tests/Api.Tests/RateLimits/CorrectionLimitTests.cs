using System.Net;
using OpenEmulationData.Api.Tests.GraphQL;

namespace OpenEmulationData.Api.Tests.RateLimits;

/// <summary>Requests for correction are counted apart from all others, and more tightly. Every test has a client of its own.</summary>
public sealed class CorrectionLimitTests(CorrectionLimitTests.Service service) : IClassFixture<CorrectionLimitTests.Service>
{
    private const string Field = """requestCorrection(input: { text: "Tên tôi viết sai" }) { correctionReceipt { reference } }""";
    private const string One = $"mutation {{ {Field} }}";

    private readonly SecuredServer _server = service.Server;

    [Fact]
    public async Task Correction_Should_BeRefused_When_ThreeWereAskedForInAnHour()
    {
        for (var i = 0; i < 3; i++)
        {
            using var taken = await AskAsync("198.51.100.1", One);
            Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        }

        using var refused = await AskAsync("198.51.100.1", One);

        var (status, code, message) = await refused.ReadErrorAsync();
        Assert.Equal((429, "RATE_LIMITED"), (status, code));
        Assert.StartsWith("Too many requests for correction: 3 an hour are allowed. Try again in ", message, StringComparison.Ordinal);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1_000, 1_200);
        Assert.Equal("\"public\";q=60;w=60, \"corrections\";q=3;w=3600", Assert.Single(refused.Headers.GetValues("RateLimit-Policy")));
        Assert.Contains("\"corrections\";r=0;t=36", Assert.Single(refused.Headers.GetValues("RateLimit")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_Should_BeServed_When_CorrectionsAreUsedUp()
    {
        using var taken = await AskAsync("198.51.100.2", $"mutation {{ a: {Field} b: {Field} c: {Field} }}");
        using var read = await AskAsync("198.51.100.2", "{ __typename }");
        using var other = await AskAsync("198.51.100.3", One);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], [taken.StatusCode, read.StatusCode, other.StatusCode]);
        Assert.Equal("\"public\";q=60;w=60", Assert.Single(read.Headers.GetValues("RateLimit-Policy")));
    }

    [Theory]
    [InlineData("198.51.100.4", $"mutation {{ a: {Field} b: {Field} c: {Field} d: {Field} }}")]
    [InlineData("198.51.100.5", $"mutation {{ ...A ...B }} fragment A on Mutation {{ a: {Field} b: {Field} }} fragment B on Mutation {{ c: {Field} d: {Field} }}")]
    public async Task Operation_Should_BeRefused_When_ItAsksForMoreThanAnHourAllows(string client, string operation)
    {
        using var refused = await AskAsync(client, operation);
        using var taken = await AskAsync(client, $"mutation {{ a: {Field} b: {Field} c: {Field} }}");

        var (status, code, _) = await refused.ReadErrorAsync();
        Assert.Equal((429, "RATE_LIMITED"), (status, code));
        Assert.Null(refused.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
    }

    [Fact]
    public async Task Correction_Should_NotBeCounted_When_ItIsSkipped()
    {
        using var taken = await AskAsync("198.51.100.7", $"mutation {{ __typename ... @skip(if: true) {{ a: {Field} b: {Field} c: {Field} d: {Field} }} }}");

        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Equal("\"public\";q=60;w=60", Assert.Single(taken.Headers.GetValues("RateLimit-Policy")));
    }

    [Fact]
    public async Task Correction_Should_BeRefused_When_TheClientGivesItselfAnotherName()
    {
        using var taken = await AskAsync("198.51.100.6", $"mutation {{ a: {Field} b: {Field} c: {Field} }}");
        using var refused = await AskAsync("198.51.100.6", One, ("Client-Name", "somebody"));

        Assert.Equal(429, (await refused.ReadErrorAsync()).Status);
    }

    private Task<HttpResponseMessage> AskAsync(string client, string query, params (string Name, string Value)[] headers) =>
        _server.PostAsync(query, [("X-Forwarded-For", client), ("X-Forwarded-Proto", "https"), .. headers]);

    public sealed class Service : SecuredService
    {
        protected override string[] Settings => ["--Proxy:Known:0", "127.0.0.1", "--RateLimit:Corrections", "3"];
    }
}
