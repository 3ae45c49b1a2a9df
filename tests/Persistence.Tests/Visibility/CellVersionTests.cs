using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Tests.Visibility;

public sealed class CellVersionTests
{
    private static readonly DateTime s_first = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime s_second = s_first.AddDays(1);

    [Fact]
    public void Versions_Should_BeOne_When_NothingIsRestricted() => Assert.Equal([CellVersion.Everyone], CellVersion.Of([null], s_first));

    [Fact]
    public void Versions_Should_BeOneForEachSpan_When_ThereAreEmbargoes() => Assert.Equal(
        [
            new CellVersion(Audiences.Public, null, s_first),
            new CellVersion(Audiences.Public, s_first, s_second),
            new CellVersion(Audiences.Public, s_second, null),
            new CellVersion(Audiences.Press | Audiences.Steward, null, null),
        ],
        CellVersion.Of([new VisibleInterval(s_second, null), null, new VisibleInterval(s_first, null)], s_first.AddDays(-1)));

    [Theory]
    [InlineData(Audiences.Public, 0, true, false)]
    [InlineData(Audiences.Public, 1, true, true)]
    [InlineData(Audiences.Public, 2, false, true)]
    [InlineData(Audiences.Press, 0, true, true)]
    [InlineData(Audiences.Press, 2, false, true)]
    [InlineData(Audiences.Steward, 2, true, true)]
    public void Exactly_OneVersion_Should_HoldAndCountWhatTheViewerSees(Audiences audience, int day, bool seesProposal, bool seesEmbargoed)
    {
        var proposal = new VisibleInterval(null, s_first.AddDays(2));
        var embargoed = new VisibleInterval(s_second, null);
        var moment = s_first.AddDays(day);

        var version = Assert.Single(CellVersion.Of([proposal, embargoed], s_first.AddDays(-1)), v => v.Audiences.HasFlag(audience) && !(v.From > moment) && !(v.Until <= moment));

        Assert.Equal((seesProposal, seesEmbargoed), (version.Counts(proposal), version.Counts(embargoed)));
    }

    [Fact]
    public void Versions_Should_NotTellOfTheTimeBefore() => Assert.DoesNotContain(
        CellVersion.Of([new VisibleInterval(null, s_first)], s_second), version => version.From is not null || version.Until is not null);

    [Fact]
    public void Version_Should_BeWithinOneOfFewerMoments() =>
        Assert.True(new CellVersion(Audiences.Public, s_first, s_second).IsWithin(new CellVersion(Audiences.All, null, null)));
}
