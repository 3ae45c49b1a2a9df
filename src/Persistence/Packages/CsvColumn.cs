using System.Buffers;
using System.Text;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Packages;

/// <summary>
/// Turns the bytes of one column's cells into text. Most columns repeat few values, which are decoded, brought to their
/// normal form and judged once; a column whose values hardly repeat is not remembered.
/// </summary>
internal sealed class CsvColumn
{
    private const int Slots = 1024;
    private const int LongestKept = 96;
    private const int Trial = 4096;

    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(letter => char.IsControl(letter))]);

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private Entry?[]? _entries = new Entry?[Slots];
    private int _asked;
    private int _hits;

    /// <summary>The entry of the last cell, null when it is not remembered.</summary>
    private Entry? _last;

    /// <summary>Whether <see cref="MarkSound"/> was called for this very value before.</summary>
    public bool IsKnownSound => _last?.IsSound ?? false;

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
        _last = null;
        if (_entries is null || bytes.Length > LongestKept)
        {
            return bytes.IsEmpty ? "" : Decode(bytes);
        }

        int slot = (int)(uint)ByteHash.Of(bytes) & (Slots - 1);
        Entry? entry = _entries[slot];
        _asked++;
        if (entry is not null && bytes.SequenceEqual(entry.Bytes))
        {
            _hits++;
            _last = entry;
            return entry.Text;
        }

        if (_asked == Trial && _hits * 8 < _asked)
        {
            _entries = null;
            return Decode(bytes);
        }

        _last = _entries[slot] = new Entry(bytes.ToArray(), bytes.IsEmpty ? "" : Decode(bytes));
        return _last.Text;
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        string text = VietnameseText.Normalize(StrictUtf8.GetString(bytes));
        return text.AsSpan().ContainsAny(Controls) ? throw new FormatException("A control character.") : text;
    }

    private sealed class Entry(byte[] bytes, string text)
    {
        public byte[] Bytes { get; } = bytes;

        public string Text { get; } = text;

        public bool IsSound { get; set; }
    }
}
