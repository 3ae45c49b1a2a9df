using System.Globalization;
using OpenEmulationData.Persistence.Stewardship;

namespace OpenEmulationData.Persistence.Tests.Stewardship;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays s_days = new([], []);

    [Theory]
    [InlineData("2026-11-23T03:00:00Z", "2026-11-25T17:00:00Z")] // Monday: the end of Wednesday
    [InlineData("2026-11-26T03:00:00Z", "2026-11-30T17:00:00Z")] // Thursday: Friday and Monday
    [InlineData("2026-11-28T03:00:00Z", "2026-12-01T17:00:00Z")] // Saturday: Monday and Tuesday
    [InlineData("2026-11-25T18:00:00Z", "2026-11-30T17:00:00Z")] // Thursday already in Viet Nam
    [InlineData("2026-12-31T03:00:00Z", "2027-01-05T17:00:00Z")] // New Year's Day is a Friday: Monday and Tuesday
    [InlineData("2026-02-13T03:00:00Z", "2026-02-23T17:00:00Z")] // Before Tết: Friday 20 February, if nobody said more, and Monday
    [InlineData("2027-02-04T03:00:00Z", "2027-02-12T17:00:00Z")] // Tết on a weekend: Tuesday and Wednesday make up for it
    [InlineData("2026-04-24T03:00:00Z", "2026-04-29T17:00:00Z")] // Hùng Kings on a Sunday: Monday makes up for it
    public void Deadline_Should_BeTheEndOfTheSecondWorkingDay(string received, string expected) =>
        Assert.Equal(Utc(expected), s_days.DeadlineOf(Utc(received)));

    [Theory]
    [InlineData("2025-01-29")] // Tết
    [InlineData("2025-01-28")] // and its eve
    [InlineData("2026-02-17")]
    [InlineData("2027-02-08")]
    [InlineData("2029-02-13")]
    [InlineData("2030-02-01")] // The eve of 2 February; by the Chinese calendar Tết would be on the 3rd
    [InlineData("2025-04-07")] // Hùng Kings
    [InlineData("2026-04-27")] // made up for
    [InlineData("2026-04-30")]
    [InlineData("2026-05-01")]
    [InlineData("2026-09-02")]
    [InlineData("2027-05-03")] // Made up for 1 May, a Saturday
    public void Day_Should_BeFree_When_ItIsAPublicHoliday(string day) => Assert.False(s_days.Has(Day(day)));

    [Theory]
    [InlineData("2030-02-06")] // The fourth day of Tết, made up for: 2 and 3 February are a weekend
    [InlineData("2030-02-07")]
    public void Tet_Should_BeginWithTheVietnameseCalendar(string day) => Assert.Equal(day == "2030-02-07", s_days.Has(Day(day)));

    [Fact]
    public void Government_Should_DecideOfSingleDays()
    {
        WorkingDays decided = new([Day("2026-09-01"), Day("2026-08-31")], [Day("2026-08-22")]);

        Assert.Equal([false, false, true], [decided.Has(Day("2026-08-31")), decided.Has(Day("2026-09-01")), decided.Has(Day("2026-08-22"))]);
        Assert.Equal([true, true, false], [s_days.Has(Day("2026-08-31")), s_days.Has(Day("2026-09-01")), s_days.Has(Day("2026-08-22"))]);
    }

    [Fact]
    public void Tet_Should_NotBeKnown_When_TheYearIsNotListed()
    {
        Assert.True(s_days.Has(Day("2053-02-18")));
        Assert.False(s_days.Has(Day("2053-01-01")));
    }

    /// <summary>An hour lies between the two calendars, which moves a new moon over midnight now and then.</summary>
    [Fact]
    public void LunarDays_Should_BeThoseOfTheChineseCalendar_Except_WhenANewMoonLiesBetween()
    {
        List<DateOnly> different = [];
        for (int year = LunarHolidays.FirstYear; year <= LunarHolidays.LastYear; year++)
        {
            (DateOnly newYear, DateOnly hungKings) = LunarHolidays.Of(year)!.Value;
            different.AddRange(Different(newYear, ChineseDay(year, 1, 1)));
            different.AddRange(Different(hungKings, ChineseDay(year, 3, 10)));
        }

        Assert.Equal([Day("2030-02-02"), Day("2037-04-24"), Day("2038-04-13")], different);
    }

    private static DateOnly[] Different(DateOnly vietnamese, DateOnly chinese)
    {
        Assert.InRange(chinese.DayNumber - vietnamese.DayNumber, 0, 1);
        return vietnamese == chinese ? [] : [vietnamese];
    }

    private static DateOnly ChineseDay(int year, int month, int day)
    {
        ChineseLunisolarCalendar calendar = new();
        int leap = calendar.GetLeapMonth(year);
        return DateOnly.FromDateTime(calendar.ToDateTime(year, leap > 0 && leap <= month ? month + 1 : month, day, 0, 0, 0, 0));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
