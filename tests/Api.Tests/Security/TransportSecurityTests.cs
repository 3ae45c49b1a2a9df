using System.Net;

namespace OpenEmulationData.Api.Tests.Security;

/// <summary>Without a proxy, and with one that the service was not told of.</summary>
public sealed class TransportSecurityTests(TransportSecurityTests.Service service) : IClassFixture<TransportSecurityTests.Service>
{
    private readonly SecuredServer _server = service.Server;

    [Fact]
    public async Task Http_Should_BeSentToHttps()
    {
        using var response = await _server.AskAsync(overHttps: false);

        Assert.Equal(HttpStatusCode.TemporaryRedirect, response.StatusCode);
        Assert.Equal($"https://{SecuredServer.Host}:{_server.Https.Port}/graphql?query={{__typename}}", Uri.UnescapeDataString(response.Headers.Location!.ToString()));
        Assert.False(response.Headers.Contains("Strict-Transport-Security"));
        Assert.Single(response.Headers.GetValues("X-Request-Id"));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Https_Should_BeKeptByTheClient()
    {
        using var response = await _server.AskAsync(overHttps: true);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("max-age=31536000; includeSubDomains", Assert.Single(response.Headers.GetValues("Strict-Transport-Security")));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Probe_Should_BeAnswered_When_ItAsksOverHttp(string path)
    {
        using var response = await _server.GetAsync(overHttps: false, path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task ForwardedProto_Should_BePassedOver_When_TheProxyIsUnknown()
    {
        using var response = await _server.AskAsync(overHttps: false, ("X-Forwarded-Proto", "https"));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, response.StatusCode);
    }

    [Fact]
    public async Task ForwardedFor_Should_BePassedOver_When_TheProxyIsUnknown()
    {
        var first = await _server.CountLeftAsync(("X-Forwarded-For", "203.0.113.7"));
        var second = await _server.CountLeftAsync(("X-Forwarded-For", "203.0.113.8"));

        Assert.Equal(first - 1, second);
    }

    /// <summary>The tests ask from 127.0.0.1, which is no known proxy.</summary>
    public sealed class Service : SecuredService
    {
        protected override string[] Settings => ["--Proxy:Known:0", "10.0.0.0/8", "--RateLimit:Public", "6"];
    }
}
