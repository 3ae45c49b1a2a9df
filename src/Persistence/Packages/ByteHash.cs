using System.Runtime.InteropServices;

namespace OpenEmulationData.Persistence.Packages;

/// <summary>
/// A 128-bit hash that tells rows and keys apart without keeping them. Not for anything that an attacker may choose
/// against us. Where its lower half is used, chance takes two of a million rows for one once in thirty million imports.
/// </summary>
internal static class ByteHash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;

    /// <summary>The hash of the text.</summary>
    public static UInt128 Of(ReadOnlySpan<char> text) => Of(MemoryMarshal.AsBytes(text));

    /// <summary>The hash of the bytes.</summary>
    public static UInt128 Of(ReadOnlySpan<byte> bytes)
    {
        ulong low = First ^ (ulong)bytes.Length;
        ulong high = Second;
        while (bytes.Length >= sizeof(ulong))
        {
            Mix(ref low, ref high, MemoryMarshal.Read<ulong>(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        ulong rest = 0;
        for (int index = 0; index < bytes.Length; index++)
        {
            rest |= (ulong)bytes[index] << (index * 8);
        }

        Mix(ref low, ref high, rest ^ First);
        Mix(ref low, ref high, Second);
        return new UInt128(high, low);
    }

    private static void Mix(ref ulong low, ref ulong high, ulong word)
    {
        ulong up = Math.BigMul(low ^ word, First, out ulong down);
        low = up ^ down ^ high;
        up = Math.BigMul(high + word, Second, out down);
        high = (up ^ down) + ulong.RotateLeft(low, 23);
    }
}
