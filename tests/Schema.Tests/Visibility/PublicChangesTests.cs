using System.Text.Json;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Schema.Tests.Visibility;

/// <summary>What an embargo and the end of a consultation leave in the list of changes.</summary>
public sealed class PublicChangesTests
{
    private static readonly DateTime s_last = VisibilityWorld.Published;

    private static readonly AwardRow s_award =
        new("X-01", "huan-chuong-dung-cam", "INDIVIDUAL", "Trần Kín Danh", "", "276-v1", "CONFERRED", 2024, "", "");

    private static readonly AwardRow s_proposal = s_award with { Status = "IN_CONSULTATION", ConsultationEnds = new DateOnly(2026, 11, 24) };

    private static readonly AwardRow s_embargoed = s_award with { EmbargoedUntil = s_last.AddDays(9) };

    [Fact]
    public async Task Embargo_Should_LookLikeARemoval_And_ItsEndLikeAnAddition()
    {
        await using var world = await CreateAsync(s_award, s_embargoed, s_award with { Year = 2023 });

        Assert.Equal(("REMOVED", "ADDED", "CHANGED"), (await KindAsync(world, 1, 2), await KindAsync(world, 2, 3), await KindAsync(world, 1, 3)));
        Assert.DoesNotContain("embargoed_until", await AskAsync(world, 1, 3, Audiences.Public), StringComparison.Ordinal);
        Assert.Contains("embargoed_until", await AskAsync(world, 1, 2, Audiences.Press), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_Should_NeverBeTold_When_ItChangedUnderEmbargo()
    {
        await using var world = await CreateAsync(s_embargoed with { Name = "Lê Ẩn Danh" }, s_embargoed, s_award);

        Assert.Null(await KindAsync(world, 1, 2));
        Assert.Equal("ADDED", await KindAsync(world, 1, 3));
        Assert.DoesNotContain("Ẩn", await AskAsync(world, 1, 3, Audiences.Public), StringComparison.Ordinal);
        Assert.Contains("Ẩn", await AskAsync(world, 1, 2, Audiences.Press), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Audiences.Public)]
    [InlineData(Audiences.Press)]
    public async Task Proposal_Should_LeaveNoName_When_ItsConsultationEnded(Audiences audience)
    {
        await using var world = await CreateAsync(s_proposal with { Name = "Trần Danh" }, s_proposal, s_proposal with { Year = 2023 });

        var changes = await AskAsync(world, 1, 3, audience);

        Assert.Contains("REMOVED", changes, StringComparison.Ordinal);
        Assert.DoesNotContain("Danh", changes + await AskAsync(world, 1, 2, audience) + await AskAsync(world, 2, 3, audience), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checksum_Should_ConfirmNoGuess()
    {
        await using var world = await CreateAsync(s_embargoed, s_embargoed, s_embargoed);
        await using var other = await CreateAsync(s_embargoed with { Name = "Lê Ẩn Danh" }, s_embargoed, s_embargoed with { EmbargoedUntil = s_last.AddDays(8) });

        Assert.Equal(await ChecksumsAsync(world, Audiences.Public), await ChecksumsAsync(other, Audiences.Public));
        Assert.NotEqual(await ChecksumsAsync(world, Audiences.Steward), await ChecksumsAsync(other, Audiences.Steward));
    }

    /// <summary>Three releases, of which the consultation of a proposal ends between the second and the third.</summary>
    private static Task<VisibilityWorld> CreateAsync(AwardRow first, AwardRow second, AwardRow third) => VisibilityWorld.CreateAsync(
        [new PublishedAwards(s_last.AddDays(-2), [first]), new PublishedAwards(s_last.AddDays(-1), [second]), new PublishedAwards(s_last, [third])]);

    private static async Task<string?> KindAsync(VisibilityWorld world, int from, int to)
    {
        using var answer = JsonDocument.Parse(await AskAsync(world, from, to, Audiences.Public));
        var changes = answer.RootElement.GetProperty("data").GetProperty("changes").GetProperty("nodes");
        return changes.GetArrayLength() == 0 ? null : changes[0].GetProperty("kind").GetString();
    }

    private static async Task<string> AskAsync(VisibilityWorld world, int from, int to, Audiences audience) => (await world.AskAsync(
        world.Engine, $"{{changes(from: {from}, to: {to}) {{totalCount nodes {{code kind columns {{column before after}}}}}}}}", audience, s_last.AddMinutes(1))).Text;

    private static async Task<string> ChecksumsAsync(VisibilityWorld world, Audiences audience) =>
        (await world.AskAsync(world.Engine, "{releases {nodes {number checksum}}}", audience, s_last.AddMinutes(1))).Text;
}
