namespace OpenEmulationData.Schema.Tests.Units;

public sealed class AdministrativeUnitQueriesTests(Portal portal)
{
    [Fact]
    public Task Unit_Should_BeTheVersionOfTheDay_When_ItsCodeWasUsedAgain() => portal.AssertDataAsync(
        """
        {
          then: administrativeUnit(code: "44", on: "2024-06-01") { name validTo successors { name } }
          now: administrativeUnit(code: "44") { name validTo predecessors { name } }
        }
        """,
        """
        {
          "then": { "name": "Tỉnh Quảng Bình", "validTo": "2025-06-30", "successors": [ { "name": "Tỉnh Quảng Trị" } ] },
          "now": { "name": "Tỉnh Quảng Trị", "validTo": null, "predecessors": [ { "name": "Tỉnh Quảng Bình" }, { "name": "Tỉnh Quảng Trị" } ] }
        }
        """);

    [Fact]
    public Task Unit_Should_BeNull_When_NoVersionIsValid() => portal.AssertDataAsync(
        """{ gone: administrativeUnit(code: "276") { name } unknown: administrativeUnit(code: "nope") { name } }""",
        """{ "gone": null, "unknown": null }""");

    [Fact]
    public Task Ancestors_Should_BeNearestFirst() => portal.AssertDataAsync(
        """{ administrativeUnit(code: "276", on: "2023-12-31") { version ancestors { level shortName } current { name } } }""",
        """
        { "administrativeUnit": {
          "version": "276-v1",
          "ancestors": [ { "level": "MUNICIPALITY", "shortName": "Hà Nội" }, { "level": "COUNTRY", "shortName": "Việt Nam" } ],
          "current": [
            { "name": "Xã Hạ Bằng" }, { "name": "Xã Hòa Lạc" }, { "name": "Xã Kiều Phú" }, { "name": "Xã Tây Phương" },
            { "name": "Xã Thạch Thất" }, { "name": "Xã Yên Bài" }, { "name": "Xã Yên Xuân" }
          ]
        } }
        """);

    [Fact]
    public async Task Awards_Should_CountThoseBelow_When_NotToldOtherwise()
    {
        var data = await portal.DataAsync(
            """{ administrativeUnit(code: "01", on: "2024-12-31") { all: awards { totalCount } own: awards(includeDescendants: false) { totalCount } } }""");

        Assert.True((int)data["administrativeUnit"]!["all"]!["totalCount"]! > (int)data["administrativeUnit"]!["own"]!["totalCount"]!);
    }
}
