namespace OpenEmulationData.Schema.RateLimits;

/// <summary>Knows what the caller of this request may still ask for.</summary>
public interface IRequestBudget
{
    /// <summary>The mutation that anybody may run, and that has a limit of its own.</summary>
    public const string CorrectionField = "requestCorrection";

    /// <summary>Where the caller stands with this request counted, or null when nothing is counted.</summary>
    RateLimit? Read();
}
