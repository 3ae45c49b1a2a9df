using System.Globalization;
using OpenEmulationData.Persistence.Import;

namespace OpenEmulationData.Persistence.Tests.Import;

public sealed class DistinctKeysTests
{
    /// <summary>Keys that rise for a while, then come in any order.</summary>
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 500)]
    [InlineData(4, 2_000)]
    public void Add_Should_TellKeysThatComeAgain_When_TheyRiseForAWhile(int seed, int rising)
    {
        Random random = new(seed);
        DistinctKeys keys = new();
        HashSet<string> known = new(StringComparer.Ordinal);
        for (int index = 0; index < 2_000; index++)
        {
            string key = index < rising ? index.ToString("D8", CultureInfo.InvariantCulture) : random.Next(3_000).ToString("D8", CultureInfo.InvariantCulture);
            Assert.Equal(known.Add(key), keys.Add(key));
        }
    }
}
