using System.Text.Json.Nodes;
using OpenEmulationData.Persistence.Visibility;
using OpenEmulationData.Schema.Tests.Visibility;

namespace OpenEmulationData.Schema.Tests.Individuals;

public sealed class IndividualQueriesTests
{
    private static readonly AwardRow s_award =
        new("X-01", "huan-chuong-dung-cam", "INDIVIDUAL", "Trần Kín Danh", "", "276-v1", "CONFERRED", 2024, "", "");

    [Fact]
    public async Task Citations_Should_BeThoseOfTheAward()
    {
        await using var world = await VisibilityWorld.CreateAsync(
            [new PublishedAwards(VisibilityWorld.Published, [s_award with { Code = "X-00", Kind = "COLLECTIVE", Body = "O-CP", Title = "huan-chuong-huu-nghi" }, s_award])]);

        var (text, _) = await world.AskAsync(
            world.Engine,
            "{individuals(first: 5) {nodes {citations {locator source {code}} awards(first: 5) {nodes {citations {locator source {code}}}}}}}",
            Audiences.Public,
            VisibilityWorld.Published);

        Assert.DoesNotContain("errors", text, StringComparison.Ordinal);
        var person = JsonNode.Parse(text)!["data"]!["individuals"]!["nodes"]!.AsArray().Single()!;
        Assert.NotEmpty(person["citations"]!.AsArray());
        Assert.Equal(person["awards"]!["nodes"]![0]!["citations"]!.ToJsonString(), person["citations"]!.ToJsonString());
    }
}
