using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Tests.Text;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2016", "2016-01-01", "2016-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-08-15", "2023-08-15", "2023-08-15")]
    public void PartialDate_Should_KeepItsPrecision_When_Parsed(string text, string first, string last)
    {
        PartialDate date = PartialDate.Parse(text);
        Assert.Equal(text, date.ToString());
        Assert.Equal(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), date.FirstDay);
        Assert.Equal(DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture), date.LastDay);
    }

    [Theory]
    [InlineData("")]
    [InlineData("16")]
    [InlineData("2023-13")]
    [InlineData("2023-02-30")]
    [InlineData("2023-8-15")]
    [InlineData("15/08/2023")]
    [InlineData("2023-08-15T00:00:00")]
    public void PartialDate_Should_BeRefused_When_MalFormed(string text)
    {
        Assert.False(PartialDate.TryParse(text, out _));
        Assert.Throws<FormatException>(() => PartialDate.Parse(text));
    }

    [Fact]
    public void PartialDate_Should_TakeTheDaysOfTheCalendar_When_AnyDigitsStandThere()
    {
        Random random = new(1);
        for (int n = 0; n < 20_000; n++)
        {
            string text = $"{random.Next(0, 10_000):D4}-{random.Next(0, 15):D2}-{random.Next(0, 34):D2}"[..random.GetItems([4, 7, 10, 10], 1)[0]];
            string noisy = n % 3 == 0 ? text.Remove(random.Next(text.Length), 1).Insert(random.Next(text.Length), random.GetItems(["x", "-", " ", "\0", "٣"], 1)[0]) : text;
            string format = "yyyy-MM-dd"[..noisy.Length];
            bool isDate = DateOnly.TryParseExact(noisy, format, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _);
            Assert.Equal(isDate, PartialDate.TryParse(noisy, out _));
        }
    }

    [Fact]
    public void PartialDate_Should_OrderByText()
    {
        Assert.True(PartialDate.Parse("2023") < PartialDate.Parse("2023-08"));
        Assert.True(PartialDate.Parse("2023-08-15") > PartialDate.Parse("2023-08"));
        Assert.True(PartialDate.Parse("2023") <= PartialDate.Parse("2023"));
        Assert.True(PartialDate.Parse("2024") >= PartialDate.Parse("2023-12-31"));
    }
}
