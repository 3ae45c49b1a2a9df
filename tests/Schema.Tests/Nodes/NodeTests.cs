namespace OpenEmulationData.Schema.Tests.Nodes;

public sealed class NodeTests(Portal portal)
{
    [Theory]
    [InlineData("campaigns", "Campaign")]
    [InlineData("clusters", "Cluster")]
    [InlineData("awardTitles", "AwardTitle")]
    [InlineData("administrativeUnits", "AdministrativeUnit")]
    [InlineData("organizations", "Organization")]
    [InlineData("awards", "Award")]
    [InlineData("awardTallies", "AwardTally")]
    [InlineData("reportedFigures", "ReportedFigure")]
    [InlineData("events", "Event")]
    [InlineData("pacts", "Pact")]
    [InlineData("legalDocuments", "LegalDocument")]
    [InlineData("sources", "Source")]
    public async Task Node_Should_BeFoundByItsId_WhateverItsType(string field, string type)
    {
        var list = await portal.DataAsync($"{{ {field}(first: 1) {{ nodes {{ id }} }} }}");
        var id = (string)list[field]!["nodes"]![0]!["id"]!;

        var data = await portal.DataAsync(
            $"query ($id: ID!) {{ node(id: $id) {{ __typename id }} {field}(where: {{ id: {{ eq: $id }} }}) {{ totalCount }} }}", new { id });

        Assert.Equal((type, id, 1), ((string)data["node"]!["__typename"]!, (string)data["node"]!["id"]!, (int)data[field]!["totalCount"]!));
    }

    [Fact]
    public async Task Nodes_Should_ComeInTheOrderOfTheirIds()
    {
        var list = await portal.DataAsync("{ release { id } clusters(first: 2) { nodes { id } } campaigns(first: 1) { nodes { id } } }");
        string[] ids =
        [
            (string)list["clusters"]!["nodes"]![1]!["id"]!,
            (string)list["campaigns"]!["nodes"]![0]!["id"]!,
            (string)list["release"]!["id"]!,
            (string)list["clusters"]!["nodes"]![0]!["id"]!,
        ];

        var data = await portal.DataAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids });

        Assert.Equal(ids, data["nodes"]!.AsArray().Select(static n => (string)n!["id"]!));
    }

    [Fact]
    public Task Node_Should_BeNull_When_ThereIsNone() => portal.AssertDataAsync(
        $$"""{ node(id: "{{GraphQL.Types.GlobalId.Encode("Campaign", "nope")}}") { id } }""", """{ "node": null }""");

    [Theory]
    [InlineData("garbage")]
    [InlineData("")]
    [InlineData("Tm9ib2R5OjE")]
    public async Task Node_Should_BeRefused_When_TheIdIsNone(string id) => Assert.Equal(
        ($"\"{id}\" is not an id of this service.", "BAD_USER_INPUT"), await portal.ErrorAsync("query ($id: ID!) { node(id: $id) { id } }", new { id }));

    [Fact]
    public async Task Nodes_Should_BeRefused_When_ThereAreTooManyIds() => Assert.Equal(
        ("There are 51 ids; at most 50 are allowed.", "LIMIT_EXCEEDED"),
        await portal.ErrorAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat("x", 51) }));
}
