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
    public void PartialDate_Should_OrderByText()
    {
        Assert.True(PartialDate.Parse("2023") < PartialDate.Parse("2023-08"));
        Assert.True(PartialDate.Parse("2023-08-15") > PartialDate.Parse("2023-08"));
        Assert.True(PartialDate.Parse("2023") <= PartialDate.Parse("2023"));
        Assert.True(PartialDate.Parse("2024") >= PartialDate.Parse("2023-12-31"));
    }
}
