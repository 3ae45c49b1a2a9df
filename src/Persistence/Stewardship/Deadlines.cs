namespace OpenEmulationData.Persistence.Stewardship;

/// <summary>When a request must be answered: within two working days, as Decree 356 says. Working days are Monday to Friday in Viet Nam.</summary>
public static class Deadlines
{
    private const int WorkingDays = 2;

    private static readonly TimeSpan s_vietnam = TimeSpan.FromHours(7);

    /// <summary>The end of the last working day, in UTC.</summary>
    /// <param name="received">When the request came in, in UTC.</param>
    public static DateTime Of(DateTime received)
    {
        DateTime day = (received + s_vietnam).Date;
        for (int left = WorkingDays; left > 0;)
        {
            day = day.AddDays(1);
            left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return DateTime.SpecifyKind(day.AddDays(1) - s_vietnam, DateTimeKind.Utc);
    }
}
