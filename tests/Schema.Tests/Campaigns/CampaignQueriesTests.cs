using System.Text.Json.Nodes;

namespace OpenEmulationData.Schema.Tests.Campaigns;

public sealed class CampaignQueriesTests(Portal portal)
{
    private const string Query = """
        query ($first: Int, $after: String, $last: Int, $before: String) {
          campaigns(
            where: { parent: { name: { matches: "nong thon moi" } } }
            order: [{ name: ASC }]
            first: $first, after: $after, last: $last, before: $before
          ) {
            totalCount
            nodes { name }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """;

    private static readonly string[] s_names =
    [
        "Cả nước chung sức xây dựng nông thôn mới (2016-2020)",
        "Cả nước chung sức xây dựng nông thôn mới (2021-2025)",
        "Thái Nguyên chung sức xây dựng nông thôn mới",
        "Toàn tỉnh chung sức xây dựng tỉnh Hà Tĩnh đạt chuẩn nông thôn mới giai đoạn 2021-2025",
    ];

    [Fact]
    public async Task Pages_Should_LoseAndRepeatNothing_When_ReadForwards()
    {
        List<string> names = [];
        string? after = null;
        do
        {
            var page = (await portal.DataAsync(Query, new { first = 2, after }))["campaigns"]!;
            Assert.Equal(s_names.Length, (int)page["totalCount"]!);
            Assert.Equal(after is not null, (bool)page["pageInfo"]!["hasPreviousPage"]!);
            names.AddRange(NamesOf(page));
            after = (bool)page["pageInfo"]!["hasNextPage"]! ? (string?)page["pageInfo"]!["endCursor"] : null;
        }
        while (after is not null);

        Assert.Equal(s_names, names);
    }

    [Fact]
    public async Task Pages_Should_LoseAndRepeatNothing_When_ReadBackwards()
    {
        List<string> names = [];
        string? before = null;
        do
        {
            var page = (await portal.DataAsync(Query, new { last = 2, before }))["campaigns"]!;
            names.InsertRange(0, NamesOf(page));
            before = (bool)page["pageInfo"]!["hasPreviousPage"]! ? (string?)page["pageInfo"]!["startCursor"] : null;
        }
        while (before is not null);

        Assert.Equal(s_names, names);
    }

    [Theory]
    [InlineData("first: -1", "'first' is -1; it cannot be negative.", "INVALID_PAGING")]
    [InlineData("first: 1000", "'first' is 1000; a page has at most 100 rows.", "INVALID_PAGING")]
    [InlineData("first: 1, last: 1", "'first' and 'last' cannot be given together.", "INVALID_PAGING")]
    [InlineData("after: \"x\"", "The cursor in 'after' is damaged, or of another field or order.", "INVALID_CURSOR")]
    public async Task Page_Should_BeRefused_When_ItIsNone(string arguments, string message, string code) =>
        Assert.Equal((message, code), await portal.ErrorAsync($"{{ campaigns({arguments}) {{ totalCount }} }}"));

    [Fact]
    public async Task Cursor_Should_BeRefused_When_ItIsOfAnotherFieldOrOrder()
    {
        var cursor = (string?)(await portal.DataAsync("{ clusters(first: 1) { pageInfo { endCursor } } }"))["clusters"]!["pageInfo"]!["endCursor"];

        var other = await portal.ErrorAsync("query ($c: String) { campaigns(after: $c) { totalCount } }", new { c = cursor });
        var reordered = await portal.ErrorAsync("query ($c: String) { clusters(after: $c, order: [{ code: DESC }]) { totalCount } }", new { c = cursor });

        Assert.Equal("INVALID_CURSOR", other.Code);
        Assert.Equal("INVALID_CURSOR", reordered.Code);
    }

    [Fact]
    public Task Campaign_Should_BeNull_When_ItsCodeIsUnknown() =>
        portal.AssertDataAsync("""{ campaign(code: "nope") { name } }""", """{ "campaign": null }""");

    private static IEnumerable<string> NamesOf(JsonNode page) => page["nodes"]!.AsArray().Select(static n => (string)n!["name"]!);
}
