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
        date = default;
        string? format = text?.Length switch { 4 => "yyyy", 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => null };
        if (format is null || !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return false;
        }

        date = new PartialDate(text!);
        return true;
    }

    /// <summary>Reads one of the three forms.</summary>
    /// <exception cref="FormatException">The text has none of them.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out PartialDate date) ? date : throw new FormatException($"'{text}' is not a date like 2016, 2023-08 or 2023-08-15.");

    /// <summary>The day as a partial date.</summary>
    public static PartialDate Of(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public int CompareTo(PartialDate other) => string.CompareOrdinal(Text, other.Text);

    public override string ToString() => Text;
}
