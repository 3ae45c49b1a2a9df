using System.Net;

namespace OpenEmulationData.Api.Tests.GraphQL;

public sealed class SdlEndpointTests(PortalServer server)
{
    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema.graphql")]
    public async Task Sdl_Should_BeTextWithATag(string address)
    {
        using var response = await server.Client.GetAsync(address, accept: "text/html");

        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(response.Headers.ETag);
        Assert.Contains("type Query", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sdl_Should_Be304_When_TheClientHasIt()
    {
        using var first = await server.Client.GetAsync("/graphql?sdl", accept: null);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/schema.graphql");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }
}
