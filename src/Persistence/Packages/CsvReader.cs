using System.Buffers;
using System.Text;

namespace OpenEmulationData.Persistence.Packages;

/// <summary>
/// Reads a table of the format row by row in constant memory, and tells exactly why a file is none: UTF-8 without a byte
/// order mark, commas, quotes only where RFC 4180 has them, LF.
/// </summary>
/// <param name="stream">The file.</param>
/// <param name="bufferSize">Bytes read at a time; more where a row has more.</param>
internal sealed class CsvReader(Stream stream, int bufferSize = 1 << 18)
{
    /// <summary>Bytes of a cell at most.</summary>
    public const int CellLimit = 1_000_000;

    private static readonly SearchValues<byte> Special = SearchValues.Create(",\n\r\""u8);

    private readonly List<CsvColumn> _columns = [];
    private byte[] _buffer = new byte[bufferSize];
    private byte[] _unquoted = [];
    private string[] _cells = [];
    private int _start;
    private int _end;
    private int _lines;
    private bool _atEnd;

    /// <summary>The line on which the row starts, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>How many bytes were read.</summary>
    public long Position { get; private set; }

    /// <summary>Why reading ended before the end of the file; null otherwise.</summary>
    public CsvFault? Fault { get; private set; }

    /// <summary>The cells of the row in their normal form; good until the next one.</summary>
    public ReadOnlySpan<string> Cells => _cells.AsSpan(0, Count);

    /// <summary>The bytes of the row and the end of its line, where they are what <see cref="CsvBuffer"/> would write, else empty; good until the next row.</summary>
    public ReadOnlyMemory<byte> Written { get; private set; }

    /// <summary>How many cells the row has.</summary>
    public int Count { get; private set; }

    /// <summary>The column at a place, which remembers what is known about its values.</summary>
    public CsvColumn Column(int index) => _columns[index];

    /// <summary>Reads the next row; false at the end, and when the file has a fault.</summary>
    public bool Read()
    {
        if (Fault is not null)
        {
            return false;
        }

        Line = _lines + 1;
        if (Line == 1 && !SkipStart())
        {
            return false;
        }

        while (true)
        {
            if (_start == _end && !Fill())
            {
                return false;
            }

            int lines = _lines;
            RowEnd end = ReadRow();
            if (end == RowEnd.Complete)
            {
                return true;
            }

            if (end == RowEnd.Broken)
            {
                return false;
            }

            // The row goes on beyond what is buffered: it is read again with more of it.
            _lines = lines;
            Fill();
        }
    }

    private bool SkipStart()
    {
        Fill();
        if (_buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8))
        {
            return Break(-1, "the file starts with a byte order mark", "save it as UTF-8 without BOM");
        }

        return _buffer.AsSpan(0, _end).StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || _buffer.AsSpan(0, _end).StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            ? Break(-1, "the file is UTF-16", "save it as UTF-8 without BOM")
            : true;
    }

    private RowEnd ReadRow()
    {
        int position = _start;
        bool verbatim = true;
        Count = 0;
        while (true)
        {
            ReadOnlySpan<byte> rest = _buffer.AsSpan(position, _end - position);
            bool quoted = rest.Length > 0 && rest[0] == (byte)'"';
            int length = quoted ? QuotedLength(rest) : rest.IndexOfAny(Special);
            if (Math.Abs(length < 0 ? rest.Length : length) > CellLimit)
            {
                return Stop(quoted
                    ? new CsvFault(Line, Count, $"a quoted cell is longer than {CellLimit} bytes", "close its quote")
                    : new CsvFault(Line, Count, $"a cell is longer than {CellLimit} bytes", "shorten it, or end the line before it"));
            }

            if (length < 0 && !_atEnd)
            {
                return RowEnd.Unknown;
            }

            if (length < 0 && quoted)
            {
                return Stop(new CsvFault(Line, Count, "a quote is opened and never closed", "close the quote, or double a quote that belongs to the text"));
            }

            length = length < 0 ? rest.Length : length;
            if (length == rest.Length && !_atEnd)
            {
                return RowEnd.Unknown;
            }

            if (!Take(rest[..length], quoted))
            {
                return RowEnd.Broken;
            }

            verbatim &= !quoted && _columns[Count - 1].IsVerbatim;
            position += length;
            byte next = length == rest.Length ? (byte)'\n' : rest[length];
            if (next == (byte)',')
            {
                position++;
                continue;
            }

            if (next != (byte)'\n')
            {
                return Stop(Misplaced(next, quoted));
            }

            _lines++;
            Written = verbatim && position < _end ? _buffer.AsMemory(_start, position + 1 - _start) : default;
            position = Math.Min(position + 1, _end);
            Position += position - _start;
            _start = position;
            return RowEnd.Complete;
        }
    }

    private CsvFault Misplaced(byte found, bool quoted) => found switch
    {
        (byte)'\r' => new CsvFault(Line, -1, "the line ends with CR LF", "save the file with LF line ends"),
        _ when quoted => new CsvFault(Line, Count - 1, "text follows a closing quote", "double a quote that belongs to the text"),
        _ => new CsvFault(Line, Count - 1, "a quote stands in the middle of a cell", "put the whole cell in quotes and double the quote"),
    };

    /// <summary>The length of a quoted cell with its quotes; negative when its end is not buffered.</summary>
    private static int QuotedLength(ReadOnlySpan<byte> rest)
    {
        int position = 1;
        while (true)
        {
            int quote = rest[position..].IndexOf((byte)'"');
            if (quote < 0)
            {
                return -1;
            }

            position += quote + 1;
            if (position == rest.Length || rest[position] != (byte)'"')
            {
                return position;
            }

            position++;
        }
    }

    private bool Take(ReadOnlySpan<byte> bytes, bool quoted)
    {
        if (Count == _columns.Count)
        {
            _columns.Add(new CsvColumn());
            Array.Resize(ref _cells, Count + 1);
        }

        if (quoted)
        {
            _lines += bytes.Count((byte)'\n');
            bytes = Unquote(bytes[1..^1]);
        }

        try
        {
            _cells[Count] = _columns[Count].Read(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Break(Count, "the text is not UTF-8", "save the file as UTF-8; it looks like Latin-1, Windows-1258 or the like");
        }
        catch (FormatException)
        {
            return Break(Count, "the text holds a control character", "take it out");
        }

        Count++;
        return true;
    }

    private ReadOnlySpan<byte> Unquote(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.Contains((byte)'"'))
        {
            return bytes;
        }

        if (_unquoted.Length < bytes.Length)
        {
            _unquoted = new byte[bytes.Length];
        }

        int length = 0;
        for (int index = 0; index < bytes.Length; index++)
        {
            _unquoted[length++] = bytes[index];
            index += bytes[index] == (byte)'"' ? 1 : 0;
        }

        return _unquoted.AsSpan(0, length);
    }

    /// <summary>Reads more, keeping the row that is not complete; false at the end of the file.</summary>
    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = stream.ReadAtLeast(_buffer.AsSpan(_end), _buffer.Length - _end, throwOnEndOfStream: false);
        _atEnd = read < _buffer.Length - _end;
        _end += read;
        return _end > 0;
    }

    private RowEnd Stop(CsvFault fault)
    {
        Fault = fault;
        return RowEnd.Broken;
    }

    private bool Break(int cell, string reason, string mend)
    {
        Fault = new CsvFault(Line, cell, reason, mend);
        return false;
    }

    private enum RowEnd
    {
        Complete,
        Unknown,
        Broken,
    }
}
