using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace OpenEmulationData.Persistence.Search;

/// <summary>A set of search entries, one bit each. Not for several threads.</summary>
internal sealed class EntrySet : IDisposable
{
    private const int BitsOfWord = 64;

    private ulong[] _words = [];

    /// <summary>Beyond these words there is no member.</summary>
    private int _length;

    /// <summary>How many members there are.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            foreach (ulong word in Words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    private Span<ulong> Words => _words.AsSpan(0, _length);

    /// <summary>Adds the entries of a <see cref="SearchPosting"/>.</summary>
    public void Add(ReadOnlySpan<byte> entries)
    {
        ReadOnlySpan<int> keys = MemoryMarshal.Cast<byte, int>(entries);
        if (keys.Length == 0)
        {
            return;
        }

        Reserve(Read(keys[^1]) / BitsOfWord + 1);
        Span<ulong> words = Words;
        foreach (int key in keys)
        {
            uint entry = (uint)Read(key);
            words[(int)(entry / BitsOfWord)] |= 1UL << (int)entry;
        }
    }

    /// <summary>Takes an entry out.</summary>
    public void Remove(int entry)
    {
        if (entry / BitsOfWord < _length)
        {
            _words[entry / BitsOfWord] &= ~(1UL << entry);
        }
    }

    /// <summary>Keeps what another set has too.</summary>
    public void IntersectWith(EntrySet other)
    {
        _length = Math.Min(_length, other._length);
        Span<ulong> words = Words;
        ReadOnlySpan<ulong> others = other.Words;
        for (int i = 0; i < words.Length; i++)
        {
            words[i] &= others[i];
        }
    }

    /// <summary>Takes out what another set has.</summary>
    public void ExceptWith(EntrySet other)
    {
        Span<ulong> words = Words;
        ReadOnlySpan<ulong> others = other.Words;
        for (int i = 0; i < Math.Min(words.Length, others.Length); i++)
        {
            words[i] &= ~others[i];
        }
    }

    /// <summary>The first member from a number on, or -1.</summary>
    public int FirstFrom(int entry)
    {
        int index = entry / BitsOfWord;
        if (index >= _length)
        {
            return -1;
        }

        ulong word = _words[index] & (ulong.MaxValue << entry);
        while (word == 0)
        {
            if (++index == _length)
            {
                return -1;
            }

            word = _words[index];
        }

        return index * BitsOfWord + BitOperations.TrailingZeroCount(word);
    }

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_words);
        (_words, _length) = ([], 0);
    }

    private static int Read(int key) => BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(key) : key;

    private void Reserve(int length)
    {
        if (length <= _length)
        {
            return;
        }

        if (length > _words.Length)
        {
            ulong[] larger = ArrayPool<ulong>.Shared.Rent(length);
            Words.CopyTo(larger);
            ArrayPool<ulong>.Shared.Return(_words);
            _words = larger;
        }

        _words.AsSpan(_length, length - _length).Clear();
        _length = length;
    }
}
