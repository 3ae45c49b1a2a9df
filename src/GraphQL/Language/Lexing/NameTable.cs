using System.Buffers.Binary;
using System.Text;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>
/// One string for equal names, across documents. The table has a fixed number of places and forgets when two names want
/// the same one, so that no client can make it grow; a race between threads costs a string at worst.
/// </summary>
internal static class NameTable
{
    private const int Places = 4096;

    /// <summary>Longer names are not kept: they would let a client fill the memory.</summary>
    private const int LongestKept = 64;

    private static readonly string?[] Names = new string?[Places];

    /// <summary>The string of an ASCII text.</summary>
    public static string Get(ReadOnlySpan<byte> text)
    {
        if (text.Length > LongestKept)
        {
            return Encoding.ASCII.GetString(text);
        }

        ref var first = ref Names[PlaceOf(text)];
        if (first is { } name && Ascii.Equals(text, name))
        {
            return name;
        }

        ref var second = ref Names[PlaceOf(text) ^ 1];
        if (second is { } other && Ascii.Equals(text, other))
        {
            return other;
        }

        var added = Encoding.ASCII.GetString(text);
        if (first is not null)
        {
            second = first;
        }

        first = added;
        return added;
    }

    private static int PlaceOf(ReadOnlySpan<byte> text)
    {
        ulong hash;
        if (text.Length >= sizeof(ulong))
        {
            hash = BinaryPrimitives.ReadUInt64LittleEndian(text)
                ^ (BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]) * 0x9E3779B97F4A7C15);
        }
        else
        {
            hash = 0;
            foreach (var code in text)
            {
                hash = (hash << 8) | code;
            }
        }

        hash = (hash ^ (ulong)text.Length) * 0x9E3779B97F4A7C15;
        return (int)(hash >> 52);
    }
}
