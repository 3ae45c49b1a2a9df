namespace OpenEmulationData.Persistence.Tests;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedTime : TimeProvider
{
    public static readonly FixedTime Instance = new();

    public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
}
