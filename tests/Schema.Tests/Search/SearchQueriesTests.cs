using System.Text.Json.Nodes;

namespace OpenEmulationData.Schema.Tests.Search;

public sealed class SearchQueriesTests(Portal portal)
{
    private const string Query = """
        query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
          search(text: $text, kinds: $kinds, first: $first, after: $after) {
            totalCount
            nodes { __typename ... on Campaign { name } ... on Organization { name } ... on AdministrativeUnit { name } }
            pageInfo { hasNextPage hasPreviousPage endCursor }
          }
        }
        """;

    [Theory]
    [InlineData("thach that")]
    [InlineData("THẠCH THẤT")]
    public async Task Search_Should_FindTheDistrictItsBodiesAndItsCampaigns_WithAndWithoutAccents(string text)
    {
        var names = NamesOf(await portal.DataAsync(Query, new { text, first = 50 }));

        Assert.Contains("AdministrativeUnit: Huyện Thạch Thất", names);
        Assert.Contains("Organization: Ủy ban nhân dân huyện Thạch Thất", names);
        Assert.Contains("Campaign: Phong trào thi đua yêu nước năm 2023 huyện Thạch Thất", names);
    }

    [Fact]
    public async Task Pages_Should_AddUpToAllHits()
    {
        var all = NamesOf(await portal.DataAsync(Query, new { text = "thi dua", first = 100 }));
        List<string> paged = [];
        string? after = null;
        do
        {
            var page = await portal.DataAsync(Query, new { text = "thi dua", first = 7, after });
            paged.AddRange(NamesOf(page));
            var info = page["search"]!["pageInfo"]!;
            after = (bool)info["hasNextPage"]! ? (string?)info["endCursor"] : null;
        }
        while (after is not null);

        Assert.Equal(all, paged);
    }

    [Fact]
    public async Task Search_Should_FindOnlyTheKindsAskedFor()
    {
        var names = NamesOf(await portal.DataAsync(Query, new { text = "thach that", kinds = new[] { "CAMPAIGN" } }));

        Assert.All(names, static name => Assert.StartsWith("Campaign:", name, StringComparison.Ordinal));
        Assert.NotEmpty(names);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!?")]
    [InlineData("không có từ này đâu")]
    public Task Search_Should_FindNothing_When_NothingFits(string text) => portal.AssertDataAsync(
        "query ($text: String!) { search(text: $text) { totalCount nodes { __typename } } }",
        """{ "search": { "totalCount": 0, "nodes": [] } }""",
        new { text });

    [Theory]
    [InlineData("first: -1", "'first' is -1; it cannot be negative.", "INVALID_PAGING")]
    [InlineData("first: 101", "'first' is 101; a page has at most 100 rows.", "INVALID_PAGING")]
    [InlineData("after: \"AS--\"", "The cursor in 'after' is damaged, or of another field or search.", "INVALID_CURSOR")]
    public async Task Search_Should_Refuse_When_ThePageIsNone(string argument, string message, string code)
    {
        var error = await portal.ErrorAsync($$"""{ search(text: "a", {{argument}}) { totalCount } }""");

        Assert.Equal((message, code), error);
    }

    private static List<string> NamesOf(JsonNode data) =>
        [.. data["search"]!["nodes"]!.AsArray().Select(static n => $"{n!["__typename"]}: {n["name"]}")];
}
