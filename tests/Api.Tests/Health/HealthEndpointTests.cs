namespace OpenEmulationData.Api.Tests.Health;

public sealed class HealthEndpointTests(PortalServer server)
{
    [Fact]
    public async Task Live_Should_BeOk() =>
        Assert.Equal("""{"status":"ok"}""", await server.Client.GetStringAsync("/health/live"));

    [Fact]
    public async Task Ready_Should_NameWhatItLookedAt() =>
        Assert.Equal("""{"status":"ok","database":"ok","schema":"ok"}""", await server.Client.GetStringAsync("/health/ready"));
}
