namespace OpenEmulationData.Persistence.Stewardship;

/// <summary>
/// The working days of Viet Nam: Monday to Friday without the holidays of article 112 of the Labour Code. A holiday that falls on a weekend
/// is made up for on the next working day (article 111). What the Government decides for a single year (the fifth day of Tết, the second of
/// National Day, exchanged days) is told from outside; a day that is not told of is a working day, so that a deadline may be too early and is
/// never too late.
/// </summary>
/// <param name="daysOff">Further holidays.</param>
/// <param name="daysWorked">Days that are worked though they would be free.</param>
public sealed class WorkingDays(IReadOnlyCollection<DateOnly> daysOff, IReadOnlyCollection<DateOnly> daysWorked)
{
    /// <summary>Within how many working days a request must be answered, as Decree 356 says.</summary>
    private const int ToAnswer = 2;

    private static readonly TimeSpan s_vietnam = TimeSpan.FromHours(7);

    /// <summary>The last moment to answer a request: the end of the second working day after the one on which it came in, in UTC.</summary>
    /// <param name="received">When the request came in, in UTC.</param>
    public DateTime DeadlineOf(DateTime received)
    {
        DateOnly day = DateOnly.FromDateTime(received + s_vietnam);
        for (int left = ToAnswer; left > 0;)
        {
            day = day.AddDays(1);
            left -= Has(day) ? 1 : 0;
        }

        return DateTime.SpecifyKind(day.AddDays(1).ToDateTime(TimeOnly.MinValue) - s_vietnam, DateTimeKind.Utc);
    }

    /// <summary>Whether a day is a working day.</summary>
    public bool Has(DateOnly day) => daysWorked.Contains(day) || (!IsWeekend(day) && !DaysOff(day.Year).Contains(day));

    /// <summary>The holidays of a year with the days that make up for those on weekends.</summary>
    private HashSet<DateOnly> DaysOff(int year)
    {
        HashSet<DateOnly> off = [.. Holidays(year), .. daysOff.Where(day => day.Year == year)];
        foreach (DateOnly lost in off.Where(IsWeekend).Order().ToList())
        {
            DateOnly instead = lost;
            while (IsWeekend(instead) || off.Contains(instead))
            {
                instead = instead.AddDays(1);
            }

            off.Add(instead);
        }

        return off;
    }

    /// <summary>What is free every year: of Tết the eve and three days, since the fifth day is before or after these.</summary>
    private static DateOnly[] Holidays(int year)
    {
        DateOnly[] solar = [new(year, 1, 1), new(year, 4, 30), new(year, 5, 1), new(year, 9, 2)];
        return LunarHolidays.Of(year) is var (newYear, hungKings)
            ? [.. solar, newYear.AddDays(-1), newYear, newYear.AddDays(1), newYear.AddDays(2), hungKings]
            : solar;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
