using System.Text.Json.Nodes;

namespace OpenEmulationData.Schema.Tests.Statistics;

public sealed class AwardStatisticsQueriesTests(Portal portal)
{
    private const string ByTitle = """
        query ($version: String!) {
          countsByTitle(where: { unit: { version: { eq: $version } }, year: { eq: 2023 } }) {
            title { code } recipientKind count precision named
          }
        }
        """;

    private static readonly (string Title, string Kind, int Count, int Named)[] s_thachThat =
    [
        ("lao-dong-tien-tien", "INDIVIDUAL", 1774, 0),
        ("chien-si-thi-dua-co-so", "INDIVIDUAL", 286, 0),
        ("tap-the-lao-dong-tien-tien", "COLLECTIVE", 63, 0),
        ("nguoi-tot-viec-tot-ha-noi", "INDIVIDUAL", 25, 0),
        ("bang-khen-cua-bo-ban-nganh-tinh", "COLLECTIVE", 22, 0),
        ("tap-the-lao-dong-xuat-sac", "COLLECTIVE", 17, 0),
        ("bang-khen-cua-bo-ban-nganh-tinh", "INDIVIDUAL", 10, 0),
        ("co-thi-dua-xuat-sac-ha-noi", "COLLECTIVE", 3, 0),
        ("huan-chuong-lao-dong-hang-ba", "COLLECTIVE", 1, 1),
    ];

    [Theory]
    [InlineData("276-v1", "EXACT")]
    [InlineData("01-v1", "AT_LEAST")]
    public async Task CountsByTitle_Should_BeThoseOfThachThat_When_TheUnitHoldsIt(string version, string precision)
    {
        var data = await portal.DataAsync(ByTitle, new { version });

        Assert.Equal(
            s_thachThat.Select(row => (row.Title, row.Kind, row.Count, row.Named > 0 ? "EXACT" : precision, row.Named)),
            data["countsByTitle"]!.AsArray().Select(static row => (
                (string)row!["title"]!["code"]!, (string)row["recipientKind"]!, (int)row["count"]!, (string)row["precision"]!, (int)row["named"]!)));
    }

    [Fact]
    public Task TheOneOrder_Should_HaveCoverageOne() => portal.AssertDataAsync(
        """
        { awardStatistics(groupBy: [TITLE], where: { title: { code: { eq: "huan-chuong-lao-dong-hang-ba" } } }) {
            nodes { title { code } count precision named reported coverage evidence { nodes { __typename ... on Award { code } } } } } }
        """,
        """
        { "awardStatistics": { "nodes": [ { "title": { "code": "huan-chuong-lao-dong-hang-ba" }, "count": 1, "precision": "EXACT", "named": 1, "reported": null,
          "coverage": 1, "evidence": { "nodes": [ { "__typename": "Award", "code": "AW-01" } ] } } ] } }
        """);

    [Fact]
    public Task TheHonoured_Should_BeCountedInTheirYears_AndEnterprisesUnderNoTitle() => portal.AssertDataAsync(
        """
        {
          titles: awardStatistics(groupBy: [TITLE, YEAR], where: { unit: { version: { eq: "46-v1" } } }, order: [{ year: ASC }]) {
            nodes { title { code } year count } total { count precision } }
          kinds: awardStatistics(groupBy: [RECIPIENT_KIND], where: { unit: { version: { eq: "46-v1" } } }) { nodes { recipientKind count } }
        }
        """,
        """
        {
          "titles": { "nodes": [
              { "title": { "code": "cong-dan-tieu-bieu-tinh-thua-thien-hue" }, "year": 2022, "count": 10 },
              { "title": { "code": "cong-dan-danh-du-tinh-thua-thien-hue" }, "year": 2023, "count": 2 } ],
            "total": { "count": 46, "precision": "AT_LEAST" } },
          "kinds": { "nodes": [ { "recipientKind": "INDIVIDUAL", "count": 12 }, { "recipientKind": "COLLECTIVE", "count": 34 } ] }
        }
        """);

    [Fact]
    public Task Proposals_Should_BeCountedOnly_When_TheFilterNamesTheirStatus() => portal.AssertDataAsync(
        """
        {
          default: awardStatistics(where: { year: { eq: 2020 } }) { nodes { count } total { count } }
          proposed: awardStatistics(groupBy: [TITLE, CLUSTER, STATUS], where: { year: { eq: 2020 }, status: { eq: PROPOSED } }) {
            nodes { title { code } cluster { code } status count } }
          cluster(code: "CL-5TP") { statistics(groupBy: [TITLE]) { count } }
        }
        """,
        """
        {
          "default": { "nodes": [], "total": { "count": 0 } },
          "proposed": { "nodes": [
            { "title": { "code": "co-thi-dua-cua-chinh-phu" }, "cluster": { "code": "CL-5TP" }, "status": "PROPOSED", "count": 2 },
            { "title": { "code": "bang-khen-cua-thu-tuong-chinh-phu" }, "cluster": { "code": "CL-5TP" }, "status": "PROPOSED", "count": 2 } ] },
          "cluster": { "statistics": [] }
        }
        """);

    [Fact]
    public Task ThaiNguyen_Should_StandUnderItsSuccessor_When_SeenFromToday() => portal.AssertDataAsync(
        """
        { awardStatistics(groupBy: [PROVINCE], perimeter: CURRENT, where: { year: { eq: 2019 } }) {
            nodes { unit { version } province { version } count precision notes { code } evidence { totalCount nodes { ... on AwardTally { code } } } } } }
        """,
        """
        { "awardStatistics": { "nodes": [ { "unit": { "version": "19-v2" }, "province": { "version": "19-v2" }, "count": 15, "precision": "AT_LEAST",
          "notes": [ { "code": "UNITS_MERGED" } ], "evidence": { "totalCount": 1, "nodes": [ { "code": "TA-12" } ] } } ] } }
        """);

    [Fact]
    public Task OwnersStatistics_Should_BeTheirOwn() => portal.AssertDataAsync(
        """
        {
          campaign(code: "C-276-2023") { statistics { count notes { code } } }
          administrativeUnit(code: "276", on: "2023-06-01") { statistics(groupBy: [RECIPIENT_KIND]) { recipientKind count } }
        }
        """,
        """
        {
          "campaign": { "statistics": [ { "count": 2201, "notes": [ { "code": "TITLES_OVERLAP" } ] } ] },
          "administrativeUnit": { "statistics": [ { "recipientKind": "INDIVIDUAL", "count": 2095 }, { "recipientKind": "COLLECTIVE", "count": 106 } ] }
        }
        """);

    [Theory]
    [InlineData("groupBy: [YEAR, TITLE, YEAR]", "'groupBy' has YEAR twice.", "BAD_USER_INPUT")]
    [InlineData("first: 101", "'first' is 101; a page has at most 100 rows.", "INVALID_PAGING")]
    [InlineData("order: [{ year: ASC }]", "The rows cannot be ordered by 'year': YEAR is not in 'groupBy'.", "BAD_USER_INPUT")]
    [InlineData("after: \"AS--\"", "The cursor in 'after' is damaged, or of another field or order.", "INVALID_CURSOR")]
    public async Task Statistics_Should_Refuse_When_TheQuestionIsNone(string argument, string message, string code) =>
        Assert.Equal((message, code), await portal.ErrorAsync($$"""{ awardStatistics({{argument}}) { nodes { count } } }"""));

    [Theory]
    [InlineData("year", "in", "2020", "There are 201 items in 'in'; at most 200 are allowed.")]
    [InlineData("year", "nin", "2020", "There are 201 items in 'nin'; at most 200 are allowed.")]
    [InlineData("status", "in", "CONFERRED", "There are 201 items in 'in'; at most 200 are allowed.")]
    [InlineData("recipientKind", "nin", "UNIT", "There are 201 items in 'nin'; at most 200 are allowed.")]
    public async Task List_Should_BeRefused_When_TooLong(string field, string operation, string item, string message)
    {
        string filter = $"{field}: {{ {operation}: [{string.Join(' ', Enumerable.Repeat(item, 201))}] }}";
        Assert.Equal((message, "LIMIT_EXCEEDED"), await portal.ErrorAsync($$"""{ awardStatistics(where: { {{filter}} }) { nodes { count } } }"""));
    }

    [Fact]
    public Task Years_Should_BeAsManyAsAListHas() => portal.AssertDataAsync(
        $$"""{ awardStatistics(where: { year: { in: [{{string.Join(' ', Enumerable.Range(0, 200).Select(static n => 1824 + n * 2))}}] } }) { total { count } } }""",
        """{ "awardStatistics": { "total": { "count": 10 } } }""");

    [Theory]
    [InlineData("title: { code: { eq: \"none\" } }")]
    [InlineData("unit: { code: { eq: \"none\" } }")]
    [InlineData("campaign: { code: { eq: \"none\" } }")]
    [InlineData("cluster: { code: { eq: \"none\" } }")]
    public Task Answer_Should_BeEmpty_When_TheCodeIsUnknown(string filter) => portal.AssertDataAsync(
        $$"""{ awardStatistics(groupBy: [YEAR], where: { {{filter}} }) { nodes { count } totalCount total { count named reported coverage } } }""",
        """{ "awardStatistics": { "nodes": [], "totalCount": 0, "total": { "count": 0, "named": 0, "reported": null, "coverage": null } } }""");

    [Fact]
    public async Task Pages_Should_AddUpToAllRows()
    {
        const string Query = """
            query ($first: Int, $after: String) { awardStatistics(groupBy: [TITLE, RECIPIENT_KIND, YEAR], order: [{ count: DESC }], first: $first, after: $after) {
                totalCount edges { cursor node { title { code } recipientKind year count } } pageInfo { hasNextPage } } }
            """;
        var all = (await portal.DataAsync(Query, new { first = 100 }))["awardStatistics"]!;
        List<string> paged = [];
        for (JsonNode? page = null; page is null || (bool)page["pageInfo"]!["hasNextPage"]!;)
        {
            page = (await portal.DataAsync(Query, new { first = 2, after = (string?)page?["edges"]!.AsArray()[^1]!["cursor"] }))["awardStatistics"]!;
            paged.AddRange(page["edges"]!.AsArray().Select(static edge => edge!["node"]!.ToJsonString()));
        }

        Assert.Equal(all["edges"]!.AsArray().Select(static edge => edge!["node"]!.ToJsonString()), paged);
        Assert.Equal((int)all["totalCount"]!, paged.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public async Task Statements_Should_NotDependOnTheNumberOfRows(int first)
    {
        const string Query = """
            query ($first: Int) {
              awardStatistics(groupBy: [TITLE, UNIT, YEAR], first: $first) {
                nodes { title { code } unit { code } count notes { code } evidence(first: 3) { nodes { ... on Award { code } ... on AwardTally { code } } } } }
            }
            """;
        Assert.InRange(await portal.CountStatementsAsync(Query, new { first }), 6, 8);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    public async Task Statements_Should_NotDependOnTheNumberOfOwners(int first)
    {
        const string Query = "query ($first: Int) { campaigns(first: $first) { nodes { statistics(groupBy: [TITLE]) { title { code } count } } } }";
        Assert.Equal(2, await portal.CountStatementsAsync(Query, new { first }));
    }
}
