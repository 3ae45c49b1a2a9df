using OpenEmulationData.Persistence.Import;

namespace OpenEmulationData.Persistence.Tests.Import;

public sealed class LocatorsTests
{
    [Theory]
    [InlineData("S001 line 7; S002 line 10", "S001|S002", "line 7", "line 10")]
    [InlineData("S003 lines 4, 6, 29; X45", "S003|X45", "lines 4, 6, 29", null)]
    [InlineData("S001 line 7; caption; S002 line 1", "S001|S002", "line 7; caption", "line 1")]
    [InlineData("line 10", "S000|X44", "line 10", "line 10")]
    [InlineData("915_CTK; splits.json", "X47|X48", "915_CTK; splits.json", "915_CTK; splits.json")]
    [InlineData(null, "X47|X48", null, null)]
    public void Locator_Should_GoToTheSourceItNames(string? locator, string sources, string? first, string? second)
    {
        string[] codes = sources.Split('|');
        Assert.Equal(first, Locators.For(locator, codes, codes[0]));
        Assert.Equal(second, Locators.For(locator, codes, codes[1]));
    }

    [Fact]
    public void Locator_Should_BeKept_When_ThereIsOneSource() =>
        Assert.Equal("line 15; caption line 7", Locators.For("line 15; caption line 7", ["S004"], "S004"));
}
