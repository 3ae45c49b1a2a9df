namespace OpenEmulationData.Schema.RateLimits;

/// <summary>What the caller may still ask for. The headers `RateLimit` and `RateLimit-Policy` of every answer say the same.</summary>
public sealed class RateLimit
{
    /// <summary>How many requests may be made in a minute.</summary>
    public required int Limit { get; init; }

    /// <summary>As how many requests this one counts: more than one when it is expensive.</summary>
    public required int Cost { get; init; }

    /// <summary>How many requests may be made at once now.</summary>
    public required int Remaining { get; init; }

    /// <summary>When the whole limit is there again, if nothing is asked until then.</summary>
    public required DateTime ResetAt { get; init; }
}
