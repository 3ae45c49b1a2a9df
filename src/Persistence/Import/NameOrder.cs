using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using OpenEmulationData.Persistence.Search;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// Entities by the order of their names, however they come. Sort keys are kept as bytes, one after the other: there may be a million.
/// </summary>
internal sealed class NameOrder
{
    private const int ChunkSize = 1 << 20;
    private const int PartLength = sizeof(ulong);

    private readonly List<byte> _kinds = [];
    private readonly List<int> _entities = [];

    /// <summary>Where each key begins: the chunk, and the place in it.</summary>
    private readonly List<int> _starts = [];
    private readonly List<byte[]> _chunks = [];
    private int _used = ChunkSize;

    /// <summary>Adds an entity and returns its number, from 0.</summary>
    public int Add(SearchKind kind, int entityId, string sort)
    {
        int most = Encoding.UTF8.GetMaxByteCount(sort.Length) + PartLength;
        if (_used + most > ChunkSize)
        {
            _chunks.Add(new byte[Math.Max(ChunkSize, most)]);
            _used = 0;
        }

        _kinds.Add((byte)kind);
        _entities.Add(entityId);
        _starts.Add(((_chunks.Count - 1) * ChunkSize) + _used);

        // A byte of zero ends each key, and stands before every other.
        _used += Encoding.UTF8.GetBytes(sort, _chunks[^1].AsSpan(_used)) + 1;
        return _kinds.Count - 1;
    }

    /// <summary>Hands over the entries in their order, and returns the key of each by its number, and the kind of each by its key.</summary>
    public (int[] Keys, byte[] Kinds) Write(Action<SearchEntry> write)
    {
        int[] order = Sort();
        int[] keys = new int[order.Length];
        byte[] kinds = new byte[order.Length + 1];
        for (int index = 0; index < order.Length; index++)
        {
            int number = order[index];
            int key = index + 1;
            keys[number] = key;
            kinds[key] = _kinds[number];
            write(new SearchEntry { Id = key, Kind = (SearchKind)_kinds[number], EntityId = _entities[number], NameSort = Encoding.UTF8.GetString(KeyOf(number)) });
        }

        return (keys, kinds);
    }

    private int[] Sort()
    {
        int[] order = [.. Enumerable.Range(0, _kinds.Count)];
        Sort(order, new ulong[order.Length], from: 0);
        return order;
    }

    /// <summary>
    /// By eight bytes of the keys at a time, which are numbers: names begin alike, and many are the same. Equal names are in the order in which
    /// they came. No deeper than a key is long.
    /// </summary>
    private void Sort(Span<int> order, Span<ulong> parts, int from)
    {
        for (int index = 0; index < order.Length; index++)
        {
            parts[index] = PartOf(order[index], from);
        }

        parts.Sort(order);
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && parts[end] == parts[start]; end++)
            {
            }

            if (end - start == 1)
            {
                continue;
            }

            if ((byte)parts[start] == 0)
            {
                order[start..end].Sort();
            }
            else
            {
                Sort(order[start..end], parts[start..end], from + PartLength);
            }
        }
    }

    /// <summary>Eight bytes of a key as a number, zeros behind its end.</summary>
    private ulong PartOf(int number, int from)
    {
        int start = _starts[number];
        ulong part = BinaryPrimitives.ReadUInt64BigEndian(_chunks[start / ChunkSize].AsSpan((start % ChunkSize) + from));

        // The highest bit of each byte that is zero, and perhaps of bytes before it in which the subtraction borrowed; a key has no byte of one.
        ulong ends = (part - 0x0101010101010101) & ~part & 0x8080808080808080;
        return ends == 0 ? part : part & ~(ulong.MaxValue >> BitOperations.LeadingZeroCount(ends));
    }

    private ReadOnlySpan<byte> KeyOf(int number)
    {
        ReadOnlySpan<byte> rest = _chunks[_starts[number] / ChunkSize].AsSpan(_starts[number] % ChunkSize);
        return rest[..rest.IndexOf((byte)0)];
    }
}
