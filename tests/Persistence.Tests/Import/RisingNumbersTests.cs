using OpenEmulationData.Persistence.Import;

namespace OpenEmulationData.Persistence.Tests.Import;

public sealed class RisingNumbersTests
{
    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 300)]
    [InlineData(3, 5_000_000)]
    public void Numbers_Should_ComeBack_When_DistancesAreRandom(int seed, int farthest)
    {
        Random random = new(seed);
        RisingNumbers numbers = new();
        List<int> expected = [];
        for (int number = random.Next(farthest); expected.Count < 400; number += 1 + random.Next(farthest))
        {
            expected.Add(number);
            numbers.Add(number);
            numbers.Add(number);
        }

        int[] copied = new int[numbers.Count];
        numbers.CopyTo(copied);
        Assert.Equal(expected, copied);
    }
}
