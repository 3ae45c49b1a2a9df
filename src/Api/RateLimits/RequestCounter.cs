using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using OpenEmulationData.Api.Identity;

namespace OpenEmulationData.Api.RateLimits;

/// <summary>Counts the requests of everybody: a bucket of a minute's requests for each, which fills again evenly; and one of an hour's corrections.</summary>
internal sealed class RequestCounter(IOptions<RateLimitOptions> options) : IDisposable
{
    /// <summary>The header with which a client says who it is.</summary>
    public const string ClientNameHeader = "Client-Name";

    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    private readonly PartitionedRateLimiter<RequestSource> _limiter =
        PartitionedRateLimiter.Create<RequestSource, RequestSource>(static source => RateLimitPartition.GetTokenBucketLimiter(source, Bucket));

    /// <summary>What is counted, and how.</summary>
    public RateLimitOptions Options { get; } = options.Value;

    /// <summary>Who is counted for a request: the person or program of a token, else the address.</summary>
    public RequestSource SourceOf(HttpContext context)
    {
        var consumer = Consumer.Of(context);
        return consumer.Kind is not ConsumerKind.Public ? new RequestSource("press", consumer.Subject ?? string.Empty, Options.Press, s_minute)
            : context.Request.Headers[ClientNameHeader] is [{ Length: > 0 }] ? new RequestSource("named", AddressOf(context), Options.Named, s_minute)
            : new RequestSource("public", AddressOf(context), Options.Public, s_minute);
    }

    /// <summary>Who is counted for requests for correction; a name of the client's own makes no more of them.</summary>
    public RequestSource CorrectionsOf(HttpContext context) =>
        new("corrections", Consumer.Of(context).Subject ?? AddressOf(context), Options.Corrections, s_hour);

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
        (int)Math.Ceiling((source.Limit - remaining) * source.Window.TotalSeconds / source.Limit);

    public void Dispose() => _limiter.Dispose();

    private static TokenBucketRateLimiterOptions Bucket(RequestSource source) => new()
    {
        TokenLimit = source.Limit,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = source.Window / source.Limit,
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
/// <param name="Limit">Requests in a span of time.</param>
/// <param name="Window">The span.</param>
internal readonly record struct RequestSource(string Policy, string Key, int Limit, TimeSpan Window);
