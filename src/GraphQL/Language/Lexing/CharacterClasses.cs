using System.Runtime.CompilerServices;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>The classes of bytes that the lexical grammar tells apart.</summary>
internal static class CharacterClasses
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(byte code) => (uint)(code - '0') <= 9;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNameStart(byte code) => (uint)((code | 0x20) - 'a') <= 'z' - 'a' || code == '_';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNameContinue(byte code) => IsNameStart(code) || IsDigit(code);

    /// <summary>The value of a hexadecimal digit, or -1.</summary>
    public static int HexValue(byte code) => code switch
    {
        >= (byte)'0' and <= (byte)'9' => code - '0',
        >= (byte)'A' and <= (byte)'F' => code - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => code - 'a' + 10,
        _ => -1,
    };
}
