namespace OpenEmulationData.Schema.Tests.Clusters;

public sealed class ClusterQueriesTests(Portal portal)
{
    [Fact]
    public Task Leadership_Should_BeNewestFirst() => portal.AssertDataAsync(
        """{ cluster(code: "CL-5TP") { leadership { year role unit { shortName } } } }""",
        """
        { "cluster": { "leadership": [
          { "year": 2021, "role": "LEAD", "unit": { "shortName": "Hồ Chí Minh" } },
          { "year": 2021, "role": "DEPUTY", "unit": { "shortName": "Đà Nẵng" } }
        ] } }
        """);

    [Theory]
    [InlineData("2021-04-09", "Cần Thơ, Đà Nẵng, Hà Nội, Hải Phòng, Hồ Chí Minh")]
    [InlineData("2025-06-01", "Cần Thơ, Đà Nẵng, Hà Nội, Hải Phòng, Hồ Chí Minh, Huế")]
    [InlineData("2026-01-01", "Cần Thơ, Đà Nẵng, Hà Nội, Hải Phòng, Hồ Chí Minh, Huế")]
    public async Task Members_Should_BeThoseOfTheDay_When_VersionsOfUnitsEnd(string day, string expected)
    {
        var data = await portal.DataAsync(
            """query ($on: Date) { cluster(code: "CL-5TP") { members(on: $on) { nodes { unit { shortName } } } } }""", new { on = day });

        var names = data["cluster"]!["members"]!["nodes"]!.AsArray().Select(static n => (string?)n!["unit"]!["shortName"]);
        Assert.Equal(expected, string.Join(", ", names));
    }

    [Fact]
    public Task Member_Should_GoOnInTheNextVersionOfItsUnit() => portal.AssertDataAsync(
        """{ cluster(code: "CL-5TP") { members(on: "2025-12-31", first: 1) { nodes { unit { version code } memberName } } } }""",
        """{ "cluster": { "members": { "nodes": [ { "unit": { "version": "92-v2", "code": "92" }, "memberName": "Cần Thơ" } ] } } }""");

    [Fact]
    public async Task Awards_Should_TakeAsManyStatements_When_ThereAreMoreClusters()
    {
        const string Query = "query ($n: Int) { clusters(first: $n) { nodes { code awards(first: 2) { nodes { title { code } recipient { name } } } } } }";

        var forOne = await portal.CountStatementsAsync(Query.Replace("$n)", "$n, where: { code: { eq: \"CL-5TP\" } })"), new { n = 1 });
        var forSix = await portal.CountStatementsAsync(Query, new { n = 10 });

        Assert.Equal(forOne, forSix);
    }
}
