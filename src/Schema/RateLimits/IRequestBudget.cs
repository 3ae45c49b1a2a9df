namespace OpenEmulationData.Schema.RateLimits;

/// <summary>Knows what the caller of this request may still ask for.</summary>
public interface IRequestBudget
{
    /// <summary>Where the caller stands with this request counted, or null when nothing is counted.</summary>
    RateLimit? Read();
}
