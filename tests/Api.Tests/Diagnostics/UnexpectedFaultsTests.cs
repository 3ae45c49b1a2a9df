using OpenEmulationData.Api.Tests.GraphQL;

namespace OpenEmulationData.Api.Tests.Diagnostics;

public sealed class UnexpectedFaultsTests(PortalServer server)
{
    [Fact]
    public async Task Fault_Should_GiveAnIdAndNothingMore()
    {
        using var response = await server.Client.GetAsync("/test/fault", accept: null);

        var (status, code, message) = await response.ReadErrorAsync();
        Assert.Equal((500, "INTERNAL_SERVER_ERROR"), (status, code));
        Assert.Equal("Something went wrong on our side. The operator finds the reason by the error id.", message);
        var answer = await response.ReadJsonAsync();
        Assert.Equal(32, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("errorId").GetString()!.Length);
    }

    [Fact]
    public async Task Answer_Should_CarryTheIdOfTheRequest()
    {
        using var response = await server.Client.GetAsync("/health/live", accept: null);

        Assert.NotEmpty(Assert.Single(response.Headers.GetValues("X-Request-Id")));
    }
}
