using Microsoft.Extensions.Configuration;
using OpenEmulationData.Api.Hosting;
using OpenEmulationData.Api.Identity;

namespace OpenEmulationData.Api.Tests.Identity;

public sealed class AzureAdOptionsTests
{
    private const string Tenant = "11111111-2222-3333-4444-555555555555";

    [Fact]
    public void Section_Should_BeOptional() => Assert.Null(Read());

    [Fact]
    public void Section_Should_BeReadAsMicrosoftIdentityWebReadsIt()
    {
        var options = Read(("TenantId", Tenant), ("ClientId", "portal"), ("Instance", "https://login.example/"), ("ClientSecret", "passed over"))!;

        Assert.Equal($"https://login.example/{Tenant}/v2.0", options.Authority);
        Assert.Equal([options.Authority, $"https://sts.windows.net/{Tenant}/"], options.Issuers);
        Assert.Equal(["portal", "api://portal"], options.Audiences);
    }

    [Fact]
    public void Audiences_Should_BeThoseGiven() => Assert.Equal(
        ["a", "b"], Read(("TenantId", Tenant), ("ClientId", "portal"), ("Audiences:0", "a"), ("Audience", "b"))!.Audiences);

    [Theory]
    [InlineData("TenantId", "common", "AzureAd:TenantId must be the id of one tenant")]
    [InlineData("ClientId", "", "AzureAd:ClientId is missing")]
    [InlineData("Instance", "http://login.example/", "AzureAd:Instance must be an https address")]
    public void Section_Should_StopTheStart_When_ItMakesNoSense(string name, string value, string reason)
    {
        var settings = new Dictionary<string, string> { ["TenantId"] = Tenant, ["ClientId"] = "portal", [name] = value };

        var exception = Assert.Throws<StartException>(() => Read([.. settings.Select(s => (s.Key, s.Value))]));

        Assert.StartsWith(reason, exception.Message, StringComparison.Ordinal);
    }

    private static AzureAdOptions? Read(params (string Name, string Value)[] settings) => AzureAdOptions.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"AzureAd:{s.Name}", (string?)s.Value)))
        .Build());
}
