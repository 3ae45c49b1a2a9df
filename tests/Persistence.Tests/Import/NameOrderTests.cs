using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Search;

namespace OpenEmulationData.Persistence.Tests.Import;

public sealed class NameOrderTests
{
    /// <summary>Short alphabets make many equal beginnings and equal names.</summary>
    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 12)]
    [InlineData(3, 40)]
    public void Entries_Should_BeInTheOrderOfTheirNames_When_NamesAreRandom(int seed, int longest)
    {
        Random random = new(seed);
        NameOrder order = new();
        List<(string Sort, int Number)> names = [];
        for (int number = 0; number < 2_000; number++)
        {
            string sort = new([.. Enumerable.Range(0, random.Next(longest)).Select(_ => "-AZaz"[random.Next(5)])]);
            names.Add((sort, order.Add((SearchKind)(number % 9), number, sort)));
        }

        List<SearchEntry> written = [];
        (int[] keys, byte[] kinds) = order.Write(written.Add);

        var expected = names.OrderBy(static name => name.Sort, StringComparer.Ordinal).ThenBy(static name => name.Number).ToList();
        Assert.Equal(expected, written.Select(static entry => (entry.NameSort, entry.EntityId)));
        Assert.Equal(Enumerable.Range(1, names.Count), written.Select(static entry => entry.Id));
        Assert.All(written, entry => Assert.Equal((entry.Id, entry.Kind), (keys[entry.EntityId], (SearchKind)kinds[entry.Id])));
    }
}
