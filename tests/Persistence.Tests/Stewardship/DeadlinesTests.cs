using System.Globalization;
using OpenEmulationData.Persistence.Stewardship;

namespace OpenEmulationData.Persistence.Tests.Stewardship;

public sealed class DeadlinesTests
{
    [Theory]
    [InlineData("2026-11-23T03:00:00Z", "2026-11-25T17:00:00Z")] // Monday: the end of Wednesday
    [InlineData("2026-11-26T03:00:00Z", "2026-11-30T17:00:00Z")] // Thursday: Friday and Monday
    [InlineData("2026-11-28T03:00:00Z", "2026-12-01T17:00:00Z")] // Saturday: Monday and Tuesday
    [InlineData("2026-11-25T18:00:00Z", "2026-11-30T17:00:00Z")] // Thursday already in Viet Nam
    public void Deadline_Should_BeTheEndOfTheSecondWorkingDay(string received, string expected) =>
        Assert.Equal(Utc(expected), Deadlines.Of(Utc(received)));

    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
