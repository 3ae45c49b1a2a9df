namespace OpenEmulationData.Persistence.Generation;

/// <summary>Picks among numbered things, each as often as its weight says.</summary>
internal sealed class WeightedChoice
{
    private const int ZipfScale = 1_000_000;

    private readonly int[] _upTo;

    public WeightedChoice(IEnumerable<int> weights)
    {
        int sum = 0;
        _upTo = [.. weights.Select(weight => sum += weight)];
    }

    /// <summary>So many things of which the n-th is picked in proportion to 1/n.</summary>
    public static WeightedChoice Zipf(int count) => new(Enumerable.Range(1, count).Select(rank => Math.Max(1, ZipfScale / rank)));

    public int Pick(SeededRandom random)
    {
        int place = Array.BinarySearch(_upTo, random.Below(_upTo[^1]));
        return place < 0 ? ~place : place + 1;
    }
}
