using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Schema.Tests.Visibility;

/// <summary>
/// A published award of a person that is rejected under embargo: its name leaves what the public was told before when the public sees the
/// rejection, and not a moment sooner.
/// </summary>
public sealed class HiddenRejectionTests
{
    private static readonly DateTime s_end = VisibilityWorld.Published.AddHours(6);

    private static readonly AwardRow s_award =
        new("X-01", "huan-chuong-dung-cam", "INDIVIDUAL", "Trần Kín Danh", "", "276-v1", "CONFERRED", 2024, "", "");

    private static readonly AwardRow s_hidden = s_award with { Status = "REJECTED", EmbargoedUntil = s_end };

    [Fact]
    public async Task Public_Should_BeToldOfARemoval_When_TheRejectionIsHidden()
    {
        await using var world = await CreateAsync(s_hidden);
        await using var other = await CreateAsync(null);

        Assert.Equal(await AskAsync(other, Audiences.Public, s_end.AddTicks(-1)), await AskAsync(world, Audiences.Public, s_end.AddTicks(-1)));
        Assert.Contains("Danh", await AskAsync(world, Audiences.Public, s_end.AddTicks(-1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Audiences.Public, 6)]
    [InlineData(Audiences.Public, 30)]
    [InlineData(Audiences.Press, 0)]
    [InlineData(Audiences.Steward, 0)]
    public async Task Name_Should_BeGone_When_TheRejectionIsSeen(Audiences audience, int hours)
    {
        await using var world = await CreateAsync(s_hidden);

        Assert.DoesNotContain("Danh", await AskAsync(world, audience, VisibilityWorld.Published.AddHours(hours)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_Should_BeGone_When_TheEmbargoIsLifted()
    {
        await using var world = await CreateAsync(s_hidden, (1, s_hidden with { EmbargoedUntil = null }));

        Assert.DoesNotContain("Danh", await AskAsync(world, Audiences.Public, s_end), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_Should_StayGone_When_TheAwardIsRemovedAfterTheEnd()
    {
        await using var world = await CreateAsync(s_hidden, (7, null));

        Assert.DoesNotContain("Danh", await AskAsync(world, Audiences.Public, s_end.AddDays(1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_Should_Stay_When_TheRejectionWasNeverSeen()
    {
        await using var removed = await CreateAsync(s_hidden, (5, null));
        await using var conferred = await CreateAsync(s_hidden, (5, s_award));

        Assert.Contains("Danh", await AskAsync(removed, Audiences.Public, s_end), StringComparison.Ordinal);
        Assert.Contains("Danh", await AskAsync(conferred, Audiences.Public, s_end), StringComparison.Ordinal);
    }

    /// <summary>The award changes its name in the second release, is another one in the third, and what becomes of it some hours later.</summary>
    private static Task<VisibilityWorld> CreateAsync(AwardRow? third, params (int Hours, AwardRow? Award)[] later) => VisibilityWorld.CreateAsync(
    [
        Publish(-24, s_award with { Name = "Trần Danh" }), Publish(-12, s_award), Publish(0, third), .. later.Select(static l => Publish(l.Hours, l.Award)),
    ]);

    private static PublishedAwards Publish(int hours, AwardRow? award) => new(VisibilityWorld.Published.AddHours(hours), award is null ? [] : [award]);

    private static async Task<string> AskAsync(VisibilityWorld world, Audiences audience, DateTime moment)
    {
        const string Changes = "totalCount nodes {kind columns {column before after}}";
        return (await world.AskAsync(
            world.Engine, $"{{a: changes(from: 1, to: 2) {{{Changes}}} b: changes(from: 2, to: 3) {{{Changes}}} c: changes(from: 1, to: 3) {{{Changes}}}}}", audience, moment)).Text;
    }
}
