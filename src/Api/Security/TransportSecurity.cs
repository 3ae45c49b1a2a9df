using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using OpenEmulationData.Api.Hosting;
using IPNetwork = System.Net.IPNetwork;

namespace OpenEmulationData.Api.Security;

/// <summary>What is believed of a proxy, and when a client is sent to https.</summary>
internal static class TransportSecurity
{
    private const string ProxySection = "Proxy:Known";

    /// <summary>
    /// Believes <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> of the proxies in <c>Proxy:Known</c> (addresses or networks) and of
    /// nobody else: whoever may name any address is counted nowhere.
    /// </summary>
    /// <exception cref="StartException">An item is neither an address nor a network.</exception>
    public static void AddKnownProxies(this IServiceCollection services, IConfiguration configuration)
    {
        string[] known = [.. configuration.GetSection(ProxySection).GetChildren().Select(static c => c.Value).OfType<string>()];
        IPNetwork[] networks = [.. known.Select(ReadNetwork)];
        services.AddSingleton(new KnownProxies(networks.Length > 0));
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            // Every hop must be known, so that the number of hops need not be.
            options.ForwardLimit = null;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in networks)
            {
                options.KnownIPNetworks.Add(network);
            }
        });
        services.AddHsts(static hsts =>
        {
            hsts.MaxAge = TimeSpan.FromDays(365);
            hsts.IncludeSubDomains = true;
        });
    }

    /// <summary>Uses what proxies say; in Production clients learn to use https, and are sent there where the service itself has such an address.</summary>
    public static void UseTransportSecurity(this WebApplication app)
    {
        if (app.Services.GetRequiredService<KnownProxies>().Any)
        {
            app.UseForwardedHeaders();
        }

        if (!app.Environment.IsProduction())
        {
            return;
        }

        app.UseHsts();
        if (HasHttpsAddress(app.Configuration))
        {
            // Probes of load balancers follow no redirects, and what they learn is no secret.
            app.UseWhen(static context => !context.Request.Path.StartsWithSegments("/health"), static clients => clients.UseHttpsRedirection());
        }
    }

    private static bool HasHttpsAddress(IConfiguration configuration) =>
        (configuration["urls"] ?? string.Empty).Contains("https://", StringComparison.OrdinalIgnoreCase)
        || configuration["https_port"] is not null
        || configuration.GetSection("Kestrel:Endpoints").GetChildren()
            .Any(static e => e["Url"]?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) == true);

    private static IPNetwork ReadNetwork(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new StartException($"{ProxySection}: '{text}' is neither an address nor a network such as 10.0.0.0/8.");

    /// <summary>Whether there are proxies whose word counts.</summary>
    private sealed record KnownProxies(bool Any);
}
