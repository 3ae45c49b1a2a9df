using OpenEmulationData.Api.Hosting;

namespace OpenEmulationData.Api.Identity;

/// <summary>
/// The section <c>AzureAd</c> in the shape that Microsoft.Identity.Web reads. Members that it has beside these, such as a secret for calls to
/// other services, are passed over.
/// </summary>
internal sealed record AzureAdOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "AzureAd";

    private const string DefaultInstance = "https://login.microsoftonline.com/";

    /// <summary>The identity provider, such as <c>https://login.microsoftonline.com/</c>.</summary>
    public required Uri Instance { get; init; }

    /// <summary>The tenant whose tokens are taken.</summary>
    public required Guid TenantId { get; init; }

    /// <summary>The id under which this service is registered.</summary>
    public required string ClientId { get; init; }

    /// <summary>What a token must be issued for; any of them.</summary>
    public required IReadOnlyList<string> Audiences { get; init; }

    /// <summary>Where the provider publishes its keys.</summary>
    public string Authority => $"{Instance.AbsoluteUri.TrimEnd('/')}/{TenantId}/v2.0";

    /// <summary>Who may have issued a token: the tenant in version 2 of the protocol and in version 1.</summary>
    public IReadOnlyList<string> Issuers => [Authority, $"https://sts.windows.net/{TenantId}/"];

    /// <summary>Reads the section; null when there is none.</summary>
    /// <exception cref="StartException">Something in the section is missing or makes no sense.</exception>
    public static AzureAdOptions? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (!section.Exists())
        {
            return null;
        }

        var clientId = section["ClientId"] is { Length: > 0 } id ? id : throw Fault("ClientId", "is missing");
        var given = section.GetSection("Audiences").GetChildren().Select(static c => c.Value).Append(section["Audience"]);
        string[] audiences = [.. given.OfType<string>().Where(static a => a.Length > 0)];
        return new AzureAdOptions
        {
            Instance = ReadInstance(section["Instance"] ?? DefaultInstance),
            TenantId = Guid.TryParse(section["TenantId"], out var tenant)
                ? tenant
                : throw Fault("TenantId", "must be the id of one tenant; names, 'common' and 'organizations' are not taken"),
            ClientId = clientId,
            Audiences = audiences.Length > 0 ? audiences : [clientId, $"api://{clientId}"],
        };
    }

    private static Uri ReadInstance(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var instance) && (instance.Scheme == Uri.UriSchemeHttps || instance is { IsLoopback: true, Scheme: "http" })
            ? instance
            : throw Fault("Instance", "must be an https address");

    private static StartException Fault(string name, string what) => new($"{Section}:{name} {what}.");
}
