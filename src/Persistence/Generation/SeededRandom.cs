namespace OpenEmulationData.Persistence.Generation;

/// <summary>
/// Random numbers that are the same on every machine and in every version of .NET (SplitMix64, whose state is one number).
/// </summary>
internal sealed class SeededRandom(long seed)
{
    private ulong _state = (ulong)seed;

    public ulong Next()
    {
        ulong mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 up to below <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    /// <summary>A number from the first to the last, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>Whether an event of so many in a thousand happens.</summary>
    public bool PerMille(int chance) => Below(1000) < chance;

    public T Pick<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];
}
