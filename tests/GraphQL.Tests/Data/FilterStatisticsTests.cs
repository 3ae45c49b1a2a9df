using OpenEmulationData.GraphQL.Data;

namespace OpenEmulationData.GraphQL.Tests.Data;

public sealed class FilterStatisticsTests
{
    [Fact]
    public void Statistics_Should_CountOperationsAndItems_When_Nested()
    {
        var filter = QueryTypes.MakeInput(
            new QueryTypes().GetFilter(typeof(Book)),
            ("title", new (string, object?)[] { ("contains", "a"), ("in", new object?[] { "x", "y", null }) }),
            ("or", new[] { [("year", new (string, object?)[] { ("gt", 1) })], new (string, object?)[] { ("author", null) } }));

        Assert.Equal(new FilterStatistics(4, 3), FilterStatistics.Measure(filter));
    }

    [Fact]
    public void Statistics_Should_BeNothing_When_ThereIsNoFilter() => Assert.Equal(default, FilterStatistics.Measure(null));
}
