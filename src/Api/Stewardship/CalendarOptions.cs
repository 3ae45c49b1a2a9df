namespace OpenEmulationData.Api.Stewardship;

/// <summary>The section <c>Calendar</c>: what the Government of Viet Nam decides about the days of a single year.</summary>
internal sealed record CalendarOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Calendar";

    /// <summary>Days that are free besides those of the law.</summary>
    public string[] DaysOff { get; init; } = [];

    /// <summary>Days that are worked though they would be free.</summary>
    public string[] DaysWorked { get; init; } = [];

    /// <summary>The days, or null when one of them is none.</summary>
    public static DateOnly[]? Read(string[] days)
    {
        var read = new DateOnly[days.Length];
        return days.Index().All(d => DateOnly.TryParseExact(d.Item, "yyyy-MM-dd", out read[d.Index])) ? read : null;
    }
}
