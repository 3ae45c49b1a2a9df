using System.Collections.Frozen;
using System.Globalization;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// The row that is being read, its cells in their normal form. An empty cell, and one of a column that the file does not
/// have, is null. A value that does not fit its use is a fault, told once a cell, and null.
/// </summary>
internal sealed class PackageRow(PackageFile file, FrozenDictionary<string, int> columns)
{
    private string[] _cells = [];
    private ulong _faulty;

    /// <summary>The file that the row is of.</summary>
    public PackageFile File => file;

    /// <summary>The line on which the row starts.</summary>
    public int Line { get; private set; }

    /// <summary>The row as it is written, where it was read so, else empty; good until the next row.</summary>
    public ReadOnlyMemory<byte> Written { get; private set; }

    /// <summary>Whether a fault was found in the row.</summary>
    public bool IsFaulty => _faulty != 0;

    public void Start(int line, string[] cells, ReadOnlyMemory<byte> written)
    {
        Line = line;
        Written = written;
        _cells = cells;
        _faulty = 0;
    }

    /// <summary>The row as one that stays when the next one is read.</summary>
    public PackageRow Keep()
    {
        PackageRow kept = new(file, columns);
        kept.Start(Line, [.. _cells], written: default);
        return kept;
    }

    public string? Text(string column) =>
        columns.TryGetValue(column, out int index) && _cells[index] is { Length: > 0 } cell ? cell : null;

    /// <summary>The text of a cell that the description requires; empty when it is missing, which is a fault already.</summary>
    public string Required(string column)
    {
        string? text = Text(column);
        if (text is null)
        {
            Fault(column, "a value is required", "fill the cell");
        }

        return text ?? "";
    }

    public string[] List(string column) => Text(column) is { } text ? text.Contains('|', StringComparison.Ordinal) ? text.Split('|') : [text] : [];

    public int? Number(string column)
    {
        string? text = Text(column);
        if (text is null || int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) is false)
        {
            return text is null ? null : Unfit<int>(column, "not a whole number", "write digits only, without dots or spaces");
        }

        return number;
    }

    public DateOnly? Date(string column)
    {
        string? text = Text(column);
        return text is null ? null
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date
            : Unfit<DateOnly>(column, "not a date like 2023-08-15", "write year-month-day of a day that exists");
    }

    public DateTime? Time(string column)
    {
        string? text = Text(column);
        return text is null ? null
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? time.UtcDateTime
            : Unfit<DateTime>(column, "not a time like 2024-03-14T08:00:00Z", "write date, T, time and Z for UTC");
    }

    public PartialDate? Partial(string column)
    {
        string? text = Text(column);
        return text is null ? null
            : PartialDate.TryParse(text, out PartialDate date) ? date
            : Unfit<PartialDate>(column, "not a date like 2016, 2023-08 or 2023-08-15", "write as much of year-month-day as is known");
    }

    public T? Choice<T>(string column)
        where T : struct, Enum
    {
        string? text = Text(column);
        return text is null ? null
            : ContractNames<T>.TryParse(text, out T value) ? value
            : Unfit<T>(column, $"not one of {string.Join(", ", ContractNames<T>.All)}", "choose one of them");
    }

    public T RequiredChoice<T>(string column)
        where T : struct, Enum
    {
        if (Text(column) is null)
        {
            Fault(column, "a value is required", "fill the cell");
        }

        return Choice<T>(column) ?? default;
    }

    /// <summary>Tells a fault when the second of two dates, if both are known, certainly lies before the first.</summary>
    public void Forward(PartialDate? from, PartialDate? to, string column, string reason)
    {
        if (from is { } first && to is { } last && last.LastDay < first.FirstDay)
        {
            Fault(column, reason, "check both dates");
        }
    }

    /// <summary>Tells what is wrong with a cell; the first fault of a cell counts.</summary>
    public void Fault(string column, string reason, string mend)
    {
        ulong bit = 1UL << (columns.GetValueOrDefault(column, 63) & 63);
        if ((_faulty & bit) == 0)
        {
            _faulty |= bit;
            file.Fault(Line, column, Text(column), reason, mend);
        }
    }

    private T? Unfit<T>(string column, string reason, string mend)
        where T : struct
    {
        Fault(column, reason, mend);
        return null;
    }
}
