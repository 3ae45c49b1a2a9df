namespace OpenEmulationData.Schema.Tests.Awards;

public sealed class AwardQueriesTests(Portal portal)
{
    [Fact]
    public Task Proposals_Should_NameTheirRecipientsAndTheirSource() => portal.AssertDataAsync(
        "{ awards(where: { status: { eq: PROPOSED } }) { totalCount nodes { recipientKind recipient { __typename name } citations { source { code } } } } }",
        """
        { "awards": { "totalCount": 4, "nodes": [
          { "recipientKind": "UNIT", "recipient": { "__typename": "Organization", "name": "Thành phố Hà Nội" }, "citations": [ { "source": { "code": "S003" } } ] },
          { "recipientKind": "UNIT", "recipient": { "__typename": "Organization", "name": "Thành phố Hồ Chí Minh" }, "citations": [ { "source": { "code": "S003" } } ] },
          { "recipientKind": "UNIT", "recipient": { "__typename": "Organization", "name": "Thành phố Cần Thơ" }, "citations": [ { "source": { "code": "S003" } } ] },
          { "recipientKind": "UNIT", "recipient": { "__typename": "Organization", "name": "Thành phố Hải Phòng" }, "citations": [ { "source": { "code": "S003" } } ] }
        ] } }
        """);

    [Fact]
    public async Task Recipient_Should_HandOutItsOwnAwards()
    {
        var data = await portal.DataAsync(
            "{ awards(where: { status: { eq: PROPOSED } }, first: 1) { nodes { id recipient { name awards { nodes { id } } unit { shortName } } } } }");

        var award = data["awards"]!["nodes"]![0]!;
        Assert.Equal((string?)award["id"], (string?)award["recipient"]!["awards"]!["nodes"]![0]!["id"]);
    }

    [Fact]
    public Task Award_Should_BeFoundByItsRecipient() => portal.AssertDataAsync(
        """{ awards(where: { organization: { name: { matches: "lien doan lao dong" } } }) { nodes { title { name } year status } } }""",
        """{ "awards": { "nodes": [ { "title": { "name": "Huân chương Lao động hạng Ba" }, "year": 2023, "status": "CONFERRED" } ] } }""");

    [Fact]
    public Task UnknownCode_Should_GiveNoRows() => portal.AssertDataAsync(
        """{ awards(where: { title: { code: { eq: "no-such-title" } } }) { totalCount nodes { id } } }""",
        """{ "awards": { "totalCount": 0, "nodes": [] } }""");
}
