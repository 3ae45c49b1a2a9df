using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using OpenEmulationData.Api.Identity;

namespace OpenEmulationData.Api.RateLimits;

/// <summary>Counts the requests of everybody: a bucket of a minute's requests for each, which fills again evenly.</summary>
internal sealed class RequestCounter(IOptions<RateLimitOptions> options) : IDisposable
{
    /// <summary>The header with which a client says who it is.</summary>
    public const string ClientNameHeader = "Client-Name";

    private const int SecondsOfMinute = 60;

    private readonly PartitionedRateLimiter<RequestSource> _limiter =
        PartitionedRateLimiter.Create<RequestSource, RequestSource>(static source => RateLimitPartition.GetTokenBucketLimiter(source, Bucket));

    /// <summary>What is counted, and how.</summary>
    public RateLimitOptions Options { get; } = options.Value;

    /// <summary>Who is counted for a request: the person or program of a token, else the address.</summary>
    public RequestSource SourceOf(HttpContext context)
    {
        var consumer = Consumer.Of(context);
        return consumer.Kind is not ConsumerKind.Public ? new RequestSource("press", consumer.Subject ?? string.Empty, Options.Press)
            : context.Request.Headers[ClientNameHeader] is [{ Length: > 0 }] ? new RequestSource("named", AddressOf(context), Options.Named)
            : new RequestSource("public", AddressOf(context), Options.Public);
    }

    /// <summary>Takes requests out of the bucket, all or none.</summary>
    /// <returns>Null, or after how many seconds there are enough.</returns>
    public int? Spend(RequestSource source, int requests)
    {
        using var lease = _limiter.AttemptAcquire(source, Math.Min(requests, source.Limit));
        return lease.IsAcquired ? null
            : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))
            : 1;
    }

    /// <summary>How many requests are in the bucket.</summary>
    public int Remaining(RequestSource source) => (int)(_limiter.GetStatistics(source)?.CurrentAvailablePermits ?? source.Limit);

    /// <summary>After how many seconds the bucket is full.</summary>
    public static int SecondsToFill(RequestSource source, int remaining) =>
        (int)Math.Ceiling((source.Limit - remaining) * (double)SecondsOfMinute / source.Limit);

    public void Dispose() => _limiter.Dispose();

    private static TokenBucketRateLimiterOptions Bucket(RequestSource source) => new()
    {
        TokenLimit = source.Limit,
        TokensPerPeriod = Math.Max(1, source.Limit / SecondsOfMinute),
        ReplenishmentPeriod = TimeSpan.FromSeconds(source.Limit < SecondsOfMinute ? SecondsOfMinute / source.Limit : 1),
        QueueLimit = 0,
        AutoReplenishment = false,
    };

    /// <summary>The address; of version 6 the half that a provider gives to one customer, who has all the rest of it to choose from.</summary>
    private static string AddressOf(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
        {
            return string.Empty;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }
}

/// <summary>Who is counted.</summary>
/// <param name="Policy">The name of the rule.</param>
/// <param name="Key">Whom it counts.</param>
/// <param name="Limit">Requests a minute.</param>
internal readonly record struct RequestSource(string Policy, string Key, int Limit);
