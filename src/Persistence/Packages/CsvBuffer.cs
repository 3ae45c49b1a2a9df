using System.Buffers;
using System.Text;

namespace OpenEmulationData.Persistence.Packages;

/// <summary>
/// Rows of a table as the format writes them: UTF-8, commas, a quote only around a cell that needs one, LF. There is one
/// way to write a row, so that equal rows are equal bytes.
/// </summary>
internal sealed class CsvBuffer
{
    private const int InitialSize = 1 << 17;

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private byte[] _bytes = new byte[InitialSize];
    private bool _rowStarted;

    /// <summary>How many bytes were written since the last <see cref="Clear"/>.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written since the last <see cref="Clear"/>; good until the next call.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Writes the next cell of the row.</summary>
    public void Cell(ReadOnlySpan<char> text)
    {
        Reserve((text.Length * 3) + 3);
        if (_rowStarted)
        {
            _bytes[Length++] = (byte)',';
        }

        _rowStarted = true;
        if (text.ContainsAny(Special))
        {
            Quoted(text);
        }
        else
        {
            Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
        }
    }

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        Reserve(1);
        _bytes[Length++] = (byte)'\n';
        _rowStarted = false;
    }

    /// <summary>Writes a whole row.</summary>
    public void Row(params ReadOnlySpan<string> cells)
    {
        foreach (string cell in cells)
        {
            Cell(cell);
        }

        EndRow();
    }

    /// <summary>Writes a whole row that another buffer has written.</summary>
    public void Add(ReadOnlySpan<byte> row)
    {
        Reserve(row.Length);
        row.CopyTo(_bytes.AsSpan(Length));
        Length += row.Length;
    }

    private void Quoted(ReadOnlySpan<char> text)
    {
        _bytes[Length++] = (byte)'"';
        while (true)
        {
            int quote = text.IndexOf('"');
            ReadOnlySpan<char> part = quote < 0 ? text : text[..(quote + 1)];
            Reserve((text.Length * 3) + 3);
            Length += Encoding.UTF8.GetBytes(part, _bytes.AsSpan(Length));
            _bytes[Length++] = (byte)'"';
            if (quote < 0)
            {
                return;
            }

            text = text[(quote + 1)..];
        }
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        }
    }
}
