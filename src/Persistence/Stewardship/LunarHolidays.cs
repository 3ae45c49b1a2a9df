namespace OpenEmulationData.Persistence.Stewardship;

/// <summary>
/// The first day of the lunar year (Tết Nguyên đán) and the day of the Hùng Kings (Giỗ Tổ, the tenth of the third lunar month) by the calendar
/// of Viet Nam. They are listed, since the framework only knows the Chinese calendar, which is made for UTC+8: in 2030, 2037 and 2038 one of
/// them is a day off.
/// </summary>
internal static class LunarHolidays
{
    /// <summary>The first year listed.</summary>
    public const int FirstYear = 2025;

    /// <summary>From moments of new moons and solstices at UTC+7.</summary>
    private static readonly (DateOnly NewYear, DateOnly HungKings)[] s_days =
    [
        (new DateOnly(2025, 1, 29), new DateOnly(2025, 4, 7)),
        (new DateOnly(2026, 2, 17), new DateOnly(2026, 4, 26)),
        (new DateOnly(2027, 2, 6), new DateOnly(2027, 4, 16)),
        (new DateOnly(2028, 1, 26), new DateOnly(2028, 4, 4)),
        (new DateOnly(2029, 2, 13), new DateOnly(2029, 4, 23)),
        (new DateOnly(2030, 2, 2), new DateOnly(2030, 4, 12)),
        (new DateOnly(2031, 1, 23), new DateOnly(2031, 4, 1)),
        (new DateOnly(2032, 2, 11), new DateOnly(2032, 4, 19)),
        (new DateOnly(2033, 1, 31), new DateOnly(2033, 4, 9)),
        (new DateOnly(2034, 2, 19), new DateOnly(2034, 4, 28)),
        (new DateOnly(2035, 2, 8), new DateOnly(2035, 4, 17)),
        (new DateOnly(2036, 1, 28), new DateOnly(2036, 4, 6)),
        (new DateOnly(2037, 2, 15), new DateOnly(2037, 4, 24)),
        (new DateOnly(2038, 2, 4), new DateOnly(2038, 4, 13)),
        (new DateOnly(2039, 1, 24), new DateOnly(2039, 4, 3)),
        (new DateOnly(2040, 2, 12), new DateOnly(2040, 4, 20)),
        (new DateOnly(2041, 2, 1), new DateOnly(2041, 4, 10)),
        (new DateOnly(2042, 1, 22), new DateOnly(2042, 4, 29)),
        (new DateOnly(2043, 2, 10), new DateOnly(2043, 4, 19)),
        (new DateOnly(2044, 1, 30), new DateOnly(2044, 4, 7)),
        (new DateOnly(2045, 2, 17), new DateOnly(2045, 4, 26)),
        (new DateOnly(2046, 2, 6), new DateOnly(2046, 4, 15)),
        (new DateOnly(2047, 1, 26), new DateOnly(2047, 4, 4)),
        (new DateOnly(2048, 2, 14), new DateOnly(2048, 4, 22)),
        (new DateOnly(2049, 2, 2), new DateOnly(2049, 4, 11)),
        (new DateOnly(2050, 1, 23), new DateOnly(2050, 4, 1)),
    ];

    /// <summary>The last year listed.</summary>
    public static int LastYear => FirstYear + s_days.Length - 1;

    /// <summary>The days of a year; null when it is not listed.</summary>
    public static (DateOnly NewYear, DateOnly HungKings)? Of(int year) => year >= FirstYear && year <= LastYear ? s_days[year - FirstYear] : null;
}
