using System.Buffers.Binary;
using OpenEmulationData.Persistence.Search;

namespace OpenEmulationData.Persistence.Tests.Search;

public sealed class EntrySetTests
{
    [Theory]
    [InlineData(1, 70)]
    [InlineData(2, 1_000)]
    [InlineData(3, 100_000)]
    public void Set_Should_BeThatOfTheReference_When_OperationsAreRandom(int seed, int largest)
    {
        Random random = new(seed);
        for (int run = 0; run < 50; run++)
        {
            SortedSet<int> reference = Some(random, largest);
            SortedSet<int> added = Some(random, largest);
            SortedSet<int> others = Some(random, largest);
            using EntrySet set = new();
            using EntrySet other = new();
            set.Add(Bytes(reference));
            set.Add(Bytes(added));
            other.Add(Bytes(others));
            reference.UnionWith(added);
            if (random.Next(2) == 0)
            {
                set.IntersectWith(other);
                reference.IntersectWith(others);
            }
            else
            {
                set.ExceptWith(other);
                reference.ExceptWith(others);
            }

            Assert.Equal(reference, MembersOf(set));
            Assert.Equal(reference.Count, set.Count);
        }
    }

    [Fact]
    public void Set_Should_BeEmpty_When_NothingIsAdded()
    {
        using EntrySet set = new();
        set.Add([]);

        Assert.Equal((0, -1), (set.Count, set.FirstFrom(1)));
    }

    private static SortedSet<int> Some(Random random, int largest) =>
        [.. Enumerable.Range(0, random.Next(1, 300)).Select(_ => random.Next(1, largest))];

    private static byte[] Bytes(SortedSet<int> entries)
    {
        byte[] bytes = new byte[entries.Count * sizeof(int)];
        foreach ((int index, int entry) in entries.Index())
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(index * sizeof(int)), entry);
        }

        return bytes;
    }

    private static IEnumerable<int> MembersOf(EntrySet set)
    {
        for (int entry = set.FirstFrom(0); entry >= 0; entry = set.FirstFrom(entry + 1))
        {
            yield return entry;
        }
    }
}
