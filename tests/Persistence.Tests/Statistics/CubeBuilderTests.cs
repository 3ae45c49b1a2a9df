using FsCheck;
using FsCheck.Fluent;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Persistence.Tests.Statistics;

public sealed class CubeBuilderTests
{
    private const int Worlds = 2_000;
    private const int UnitCount = 6;

    [Fact]
    public void Cube_Should_AgreeWithTheReference_When_TheWorldIsRandom() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Worlds).WithEndSize(10).WithReplay(20_261_124UL, 7UL),
            Prop.ForAll(RandomWorld().ToArbitrary(), Agrees));

    [Fact]
    public void Figure_Should_NeverAddAPrintedTotalToItsParts()
    {
        // Province 1 with districts 2 and 3: the province prints 10, one district 4, and one award is named in the other.
        StatisticCell province = Build([0, 0, 1, 1], [Award(3)], [Tally(1, 1, 10), Tally(2, 2, 4)]).Single(cell => cell.UnitId == 1);
        Assert.Equal((1, 10, 10, CountPrecision.Exact), (province.Named, province.Reported, province.Best, province.Precision));
        Assert.Equal(StatisticDecision.Reported, province.Decision);
    }

    [Fact]
    public void Figure_Should_BeALowerBound_When_SummedOverChildren()
    {
        StatisticCell province = Build([0, 0, 1, 1], [], [Tally(1, 2, 4), Tally(2, 3, 5)]).Single(cell => cell.UnitId == 1);
        Assert.Equal((9, CountPrecision.AtLeast, StatisticDecision.Units), (province.Best, province.Precision, province.Decision));
        Assert.Null(province.DecidingTallyId);
    }

    [Fact]
    public void Figure_Should_BeOfTheLaterSource_When_SourcesDisagree()
    {
        StatisticCell cell = Build([0, 0], [], [Tally(1, 1, 9, "2024"), Tally(2, 1, 5, "2023")]).Single();
        Assert.Equal((9, 1, true), (cell.Best, cell.DecidingTallyId, cell.SourcesDisagree));
    }

    private static bool Agrees(World world)
    {
        ReferenceStatistics reference = new(world.Parents, world.Named, world.Tallies);
        List<StatisticCell> cells = Build(world.Parents, [.. world.Named], [.. world.Tallies]);
        List<ReferenceStatistics.Scope> scopes = [.. reference.Scopes()];
        return cells.Count == scopes.Count && cells.All(cell =>
        {
            ReferenceStatistics.Figure figure = reference.FigureOf(new ReferenceStatistics.Scope(
                FactGroup.Of(cell.TitleId ?? 0, cell.Year, cell.RecipientKind, cell.Status), cell.UnitId, cell.CampaignId ?? 0, cell.ClusterId ?? 0));
            int? sole = figure is { Tallies: [TallyFact only], OnAwards: false } ? only.Id : null;
            return (cell.Named, cell.Reported, cell.Best, cell.Precision, cell.SourcesDisagree, cell.PartsDisagree, cell.HasTally, cell.DecidingTallyId)
                == (figure.Named, figure.Reported, figure.Best, figure.Precision, figure.SourcesDisagree, figure.PartsDisagree, figure.HasTally, sole);
        });
    }

    private static List<StatisticCell> Build(int[] parents, NamedFact[] named, TallyFact[] tallies)
    {
        List<StatisticCell> cells = [];
        new CubeBuilder(parents, DateTime.UnixEpoch).Build(named, tallies, cells.Add, CancellationToken.None);
        return cells;
    }

    private static NamedFact Award(int unit) => new(FactGroup.Of(1, 2023, RecipientKind.Individual, AwardStatus.Conferred), unit, 0, 0);

    private static TallyFact Tally(int id, int unit, int count, string sourceDate = "2023") =>
        new(id, FactGroup.Of(1, 2023, RecipientKind.Individual, AwardStatus.Conferred), unit, 0, 0, count, CountPrecision.Exact, sourceDate);

    private static Gen<World> RandomWorld()
    {
        Gen<FactGroup> facts =
            from title in Gen.Choose(0, 1)
            from year in Gen.Choose(2023, 2024)
            select FactGroup.Of(title, year, RecipientKind.Collective, AwardStatus.Conferred);
        Gen<NamedFact> award =
            from fact in facts
            from unit in Gen.Choose(1, UnitCount)
            from campaign in Gen.Choose(0, 2)
            from cluster in Gen.Choose(0, 2)
            select new NamedFact(fact, unit, campaign, cluster);
        Gen<TallyFact> tally =
            from fact in award
            from count in Gen.Choose(0, 4)
            from precision in Gen.Elements(Enum.GetValues<CountPrecision>())
            from date in Gen.Elements("", "2023", "2024-01")
            select new TallyFact(0, fact.Group, fact.UnitId, fact.CampaignId, fact.ClusterId, count, precision, date);
        return
            from parents in Gen.CollectToArray(Enumerable.Range(1, UnitCount), unit => Gen.Choose(0, unit - 1))
            from named in award.ArrayOf()
            from tallies in tally.ArrayOf()
            select new World([0, .. parents], named, [.. tallies.Select((fact, index) => fact with { Id = index + 1 })]);
    }

    private sealed record World(int[] Parents, IReadOnlyList<NamedFact> Named, IReadOnlyList<TallyFact> Tallies);
}
