using OpenEmulationData.Api.Hosting;

namespace OpenEmulationData.Api.Tests.Hosting;

public sealed class SettingsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("settings");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("GraphQL:Limits:Depth", "0", "GraphQL:Limits:Depth must be greater than zero.")]
    [InlineData("GraphQL:Limits:Cost", "-1", "GraphQL:Limits:Cost must be greater than zero.")]
    [InlineData("GraphQL:Limits:ExecutionTime", "00:00:00", "GraphQL:Limits:ExecutionTime must be greater than zero.")]
    [InlineData("GraphQL:Limits:DefaultPageSize", "500", "GraphQL:Limits:DefaultPageSize must not be greater than MaxPageSize.")]
    [InlineData("GraphQL:Limits:Depth", "deep", "GraphQL:Limits:Depth")]
    [InlineData("GraphQL:Limits:Dept", "10", "Dept")]
    [InlineData("RateLimit:Corrections", "0", "RateLimit")]
    [InlineData("Calendar:DaysOff:0", "Tết", "Everything in Calendar must be a day like 2026-09-01.")]
    [InlineData("Calendar:Holidays:0", "2027-02-04", "Holidays")]
    public async Task Service_Should_NotStart_When_ASettingMakesNoSense(string name, string value, string reason)
    {
        await using var app = PortalHost.Build([.. PortalServer.Settings(_folder.FullName), $"--{name}", value]);

        var exception = await Assert.ThrowsAsync<StartException>(() => PortalHost.StartAsync(app, CancellationToken.None));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Service_Should_ListenWhereItDoesByItself_When_TheAddressIsEmpty()
    {
        await using var app = PortalHost.Build([.. PortalServer.Settings(_folder.FullName), "--urls", ""]);

        Assert.Equal(PortalHost.DefaultUrl, app.Configuration["urls"]);
    }
}
