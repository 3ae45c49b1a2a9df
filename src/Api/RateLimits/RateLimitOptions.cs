namespace OpenEmulationData.Api.RateLimits;

/// <summary>The section <c>RateLimit</c>.</summary>
internal sealed record RateLimitOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "RateLimit";

    /// <summary>Whether requests are counted at all.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Requests a minute of one address.</summary>
    public int Public { get; init; } = 60;

    /// <summary>Requests a minute of one address that says who it is with the header <c>Client-Name</c>.</summary>
    public int Named { get; init; } = 600;

    /// <summary>Requests a minute of one person or program of the press, and of a steward.</summary>
    public int Press { get; init; } = 1_200;

    /// <summary>
    /// Requests for correction an hour of one address, or of one person or program of the press: each is read by a person, within two days.
    /// </summary>
    public int Corrections { get; init; } = 5;

    /// <summary>The cost that one request covers; an operation that costs more counts as several.</summary>
    public double CostPerRequest { get; init; } = 500;

    /// <summary>
    /// How long a refusal is held back, so that whoever does not stop asking keeps no processor busy; by chance up to half as long again, so that
    /// many connections that were refused together do not come back together.
    /// </summary>
    public TimeSpan RefusalDelay { get; init; } = TimeSpan.FromSeconds(1);
}
