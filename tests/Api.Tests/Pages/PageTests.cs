using System.Text.RegularExpressions;
using OpenEmulationData.Api.Tests.GraphQL;

namespace OpenEmulationData.Api.Tests.Pages;

public sealed partial class PageTests(PortalServer server)
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Theory]
    [InlineData("/", "Dữ liệu mở")]
    [InlineData("/graphql", "GraphiQL")]
    public async Task Page_Should_OpenInABrowser(string address, string text)
    {
        using var response = await server.Client.GetAsync(address, Browser);

        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains(text, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith(
            "default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/graphql")]
    public async Task Page_Should_LinkToWhatTheServiceHas(string address)
    {
        using var response = await server.Client.GetAsync(address, Browser);

        foreach (Match link in LocalLink().Matches(await response.Content.ReadAsStringAsync()))
        {
            using var target = await server.Client.GetAsync(link.Groups["path"].Value, Browser);
            Assert.True(target.IsSuccessStatusCode, link.Value);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/graphql")]
    public async Task Page_Should_BeOnItsOwn(string address)
    {
        using var response = await server.Client.GetAsync(address, Browser);

        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.StartsWith("camera=()", Assert.Single(response.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_Should_BeNothingThatABrowserRunsOrFrames()
    {
        using var response = await server.Client.GetAsync("/graphql?query={__typename}", "application/json");

        Assert.Equal("default-src 'none'; frame-ancestors 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Address_Should_Be404InJson_When_NothingIsThere()
    {
        using var response = await server.Client.GetAsync("/nothing/here", Browser);

        Assert.Equal((404, "BAD_REQUEST", "There is nothing at this address; GraphQL is at /graphql."), await response.ReadErrorAsync());
    }

    [GeneratedRegex("""(?:href|src)="(?<path>/[^"]*)""" + "\"")]
    private static partial Regex LocalLink();
}
