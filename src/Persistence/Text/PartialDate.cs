using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OpenEmulationData.Persistence.Text;

/// <summary>
/// A date as precise as its source: <c>2016</c>, <c>2023-08</c> or <c>2023-08-15</c>. Compared by its text, so that a
/// year comes before its months and a month before its days, in memory as in every database.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private readonly string? _text;

    private PartialDate(string text) => _text = text;

    /// <summary>The date in its only form.</summary>
    public string Text => _text ?? "0001";

    /// <summary>The year.</summary>
    public int Year => int.Parse(Text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The first day that the date may mean.</summary>
    public DateOnly FirstDay => Text.Length switch
    {
        4 => new DateOnly(Year, 1, 1),
        7 => DateOnly.ParseExact(Text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => DateOnly.ParseExact(Text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>The last day that the date may mean.</summary>
    public DateOnly LastDay => Text.Length switch
    {
        4 => new DateOnly(Year, 12, 31),
        7 => FirstDay.AddMonths(1).AddDays(-1),
        _ => FirstDay,
    };

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>Reads one of the three forms, nothing else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        bool isDate = text?.Length switch
        {
            4 => IsDay(text, "-01-01"),
            7 => IsDay(text, "-01"),
            10 => IsDay(text, ""),
            _ => false,
        };
        date = isDate ? new PartialDate(text!) : default;
        return isDate;
    }

    /// <summary>Reads one of the three forms.</summary>
    /// <exception cref="FormatException">The text has none of them.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out PartialDate date) ? date : throw new FormatException($"'{text}' is not a date like 2016, 2023-08 or 2023-08-15.");

    /// <summary>The day as a partial date.</summary>
    public static PartialDate Of(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public int CompareTo(PartialDate other) => string.CompareOrdinal(Text, other.Text);

    public override string ToString() => Text;

    /// <summary>Whether the text with an ending is the day of a calendar: an import asks it of every row.</summary>
    private static bool IsDay(string text, string ending)
    {
        Span<char> day = stackalloc char[10];
        text.CopyTo(day);
        ending.CopyTo(day[text.Length..]);
        return day[4] == '-' && day[7] == '-'
            && IsNumber(day[..4], out int year) && IsNumber(day[5..7], out int month) && IsNumber(day[8..], out int of)
            && year > 0 && month is > 0 and <= 12 && of > 0 && of <= DateTime.DaysInMonth(year, month);
    }

    private static bool IsNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        return !digits.ContainsAnyExceptInRange('0', '9') && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
