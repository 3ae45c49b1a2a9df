using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace OpenEmulationData.Api.Security;

/// <summary>What one connection may take of the server before a request is even read.</summary>
internal static class KestrelLimits
{
    private const int MaxConnections = 10_000;

    /// <summary>The largest body of any address that does not say otherwise; GraphQL's own limit is lower.</summary>
    private const long MaxBody = 1024 * 1024;

    public static void Apply(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        var limits = kestrel.Limits;
        limits.MaxConcurrentConnections = MaxConnections;
        limits.MaxConcurrentUpgradedConnections = MaxConnections / 10;
        limits.MaxRequestHeaderCount = 64;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestLineSize = 16 * 1024;
        limits.MaxRequestBodySize = MaxBody;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        limits.Http2.MaxStreamsPerConnection = 50;
    }
}
