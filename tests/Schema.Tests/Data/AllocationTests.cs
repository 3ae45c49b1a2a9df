namespace OpenEmulationData.Schema.Tests.Data;

/// <summary>
/// A request allocates no more than it did: a guard for what requests cost, by a count and not by a time. The numbers are those of a debug
/// build, with a tenth to spare. Lower them when less is needed.
/// </summary>
public sealed class AllocationTests(Portal portal)
{
    [Theory]
    [InlineData("{ __typename }", 2_600)]
    [InlineData("query ($year: Int!, $title: String!) { awards(where: { year: { eq: $year }, title: { code: { eq: $title } } }) { nodes { code year title { code name } unit { code shortName } } } }", 14_100)]
    [InlineData("{ clusters(first: 10) { nodes { code name awards(first: 5) { nodes { code year title { name } } } } } }", 22_700)]
    public async Task Request_Should_AllocateNoMore(string query, int bytes)
    {
        var variables = query.StartsWith("query", StringComparison.Ordinal) ? new { year = 2023, title = "huan-chuong-lao-dong-hang-ba" } : null;

        Assert.InRange(await portal.MeasureBytesAsync(query, variables), 0, bytes);
    }
}
