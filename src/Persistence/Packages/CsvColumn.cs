using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Packages;

/// <summary>
/// Turns the bytes of one column's cells into text. Most columns repeat few values, which are decoded, brought to their
/// normal form and judged once; a column whose values hardly repeat is not remembered.
/// </summary>
internal sealed class CsvColumn
{
    private const int SlotBits = 10;
    private const int Slots = 1 << SlotBits;
    private const int LongestKept = 96;
    private const int Trial = 4096;

    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(letter => char.IsControl(letter))]);

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Entry _empty = new([], "", isVerbatim: true);

    private Entry?[]? _entries = new Entry?[Slots];
    private int _asked;
    private int _hits;

    /// <summary>The entry of the last cell, null when it is not remembered.</summary>
    private Entry? _last;

    /// <summary>Whether <see cref="MarkSound"/> was called for this very value before.</summary>
    public bool IsKnownSound => _last?.IsSound ?? false;

    /// <summary>Whether the last cell is its text as UTF-8, byte for byte: nothing was mended in it.</summary>
    public bool IsVerbatim { get; private set; }

    /// <summary>Remembers that the value of the last cell is sound.</summary>
    public void MarkSound()
    {
        if (_last is not null)
        {
            _last.IsSound = true;
        }
    }

    /// <summary>The text of the cell in its normal form.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not UTF-8.</exception>
    /// <exception cref="FormatException">The text holds a control character.</exception>
    public string Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            _last = _empty;
            IsVerbatim = true;
            return "";
        }

        _last = null;
        if (_entries is null || bytes.Length > LongestKept)
        {
            return Decode(bytes);
        }

        int slot = SlotOf(bytes);
        Entry? entry = _entries[slot];
        _asked++;
        if (entry is not null && bytes.SequenceEqual(entry.Bytes))
        {
            _hits++;
            _last = entry;
            IsVerbatim = entry.IsVerbatim;
            return entry.Text;
        }

        if (_asked == Trial && _hits * 8 < _asked)
        {
            _entries = null;
            return Decode(bytes);
        }

        string text = Decode(bytes);
        _last = _entries[slot] = new Entry(bytes.ToArray(), text, IsVerbatim);
        return text;
    }

    /// <summary>By the length and both ends: what differs in neither takes turns, which costs time and nothing else.</summary>
    private static int SlotOf(ReadOnlySpan<byte> bytes)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        ulong mixed = bytes.Length >= sizeof(ulong)
            ? MemoryMarshal.Read<ulong>(bytes) ^ BitOperations.RotateLeft(MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]), 23)
            : Short(bytes);
        return (int)(((mixed + (ulong)bytes.Length) * Odd) >> (64 - SlotBits));
    }

    private static ulong Short(ReadOnlySpan<byte> bytes)
    {
        ulong all = 0;
        foreach (byte next in bytes)
        {
            all = (all << 8) | next;
        }

        return all;
    }

    private string Decode(ReadOnlySpan<byte> bytes)
    {
        string read = StrictUtf8.GetString(bytes);
        string text = VietnameseText.Normalize(read);
        IsVerbatim = ReferenceEquals(text, read);
        return text.AsSpan().ContainsAny(Controls) ? throw new FormatException("A control character.") : text;
    }

    private sealed class Entry(byte[] bytes, string text, bool isVerbatim)
    {
        public byte[] Bytes { get; } = bytes;

        public string Text { get; } = text;

        public bool IsVerbatim { get; } = isVerbatim;

        public bool IsSound { get; set; }
    }
}
