using System.Net;

namespace OpenEmulationData.Api.Tests.Security;

/// <summary>Behind a proxy that the service knows: the test asks as one.</summary>
public sealed class KnownProxyTests(KnownProxyTests.Service service) : IClassFixture<KnownProxyTests.Service>
{
    /// <summary>So few that none comes back while a test runs.</summary>
    private const int Limit = 3;

    private readonly SecuredServer _server = service.Server;

    [Fact]
    public async Task ForwardedProto_Should_Count()
    {
        using var response = await _server.AskAsync(overHttps: false, ("X-Forwarded-Proto", "https"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(response.Headers.GetValues("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Client_Should_BeSentToHttps_When_ItAskedTheProxyOverHttp()
    {
        using var response = await _server.AskAsync(overHttps: true, ("X-Forwarded-Proto", "http"));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, response.StatusCode);
    }

    [Theory]
    [InlineData("203.0.113.1", "203.0.113.2")]
    [InlineData("10.9.9.9, 203.0.113.3", "10.9.9.9, 203.0.113.4")] // What the client itself claimed to be forwarded for is left of what the proxy says.
    [InlineData("203.0.113.5, 10.0.0.1", "203.0.113.6, 10.0.0.1")] // Two known proxies in a row.
    [InlineData("2001:db8:0:1::1", "2001:db8:0:2::1")]
    public async Task Clients_Should_BeCountedApart(string one, string other)
    {
        Assert.Equal(Limit - 1, await _server.CountLeftAsync(("X-Forwarded-For", one)));
        Assert.Equal(Limit - 1, await _server.CountLeftAsync(("X-Forwarded-For", other)));
    }

    [Theory]
    [InlineData("198.51.100.1", "198.51.100.1")]
    [InlineData("192.0.2.1, 198.51.100.2", "192.0.2.2, 198.51.100.2")] // A client names another address in each request.
    [InlineData("2001:db8:1:1::1", "2001:db8:1:1:ffff::1")] // One customer has a whole /64.
    public async Task Client_Should_BeCountedOnce(string one, string again)
    {
        Assert.Equal(Limit - 1, await _server.CountLeftAsync(("X-Forwarded-For", one)));
        Assert.Equal(Limit - 2, await _server.CountLeftAsync(("X-Forwarded-For", again)));
    }

    [Fact]
    public async Task Client_Should_BeRefused_When_ItAsksTooMuch()
    {
        for (var i = 0; i < Limit; i++)
        {
            await _server.CountLeftAsync(("X-Forwarded-For", "198.51.100.9"));
        }

        using var refused = await _server.AskAsync(overHttps: true, ("X-Forwarded-For", "198.51.100.9"));
        using var other = await _server.AskAsync(overHttps: true, ("X-Forwarded-For", "198.51.100.10"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    public sealed class Service : SecuredService
    {
        protected override string[] Settings => ["--Proxy:Known:0", "127.0.0.0/8", "--Proxy:Known:1", "10.0.0.1", "--RateLimit:Public", $"{Limit}"];
    }
}
