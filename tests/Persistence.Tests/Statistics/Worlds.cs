using FsCheck;
using FsCheck.Fluent;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Tests.Statistics;

/// <summary>Random worlds: mergers and splits, contradicting tallies, proposals and revocations.</summary>
internal static class Worlds
{
    private const int UnitCount = 7;
    private const int TitleCount = 3;

    public static Gen<World> Any =>
        from parents in Gen.CollectToArray(Enumerable.Range(1, UnitCount), unit => Gen.Choose(0, unit - 1))
        from levels in Gen.Elements(Enum.GetValues<UnitLevel>()).ArrayOf(UnitCount)
        from starts in Gen.Elements<DateOnly?>(null, new DateOnly(2023, 1, 1), new DateOnly(2024, 7, 1)).ArrayOf(UnitCount)
        from successors in Gen.CollectToArray(Enumerable.Range(1, UnitCount), Successors)
        from titles in Title.ArrayOf(TitleCount)
        from bases in Gen.Choose(0, 3).ArrayOf(TitleCount)
        from named in Award.ArrayOf()
        from tallies in Tally.ArrayOf()
        select new World(
            [.. parents.Select((parent, index) => Unit(index + 1, parent, levels[index], starts[index]))],
            [.. successors.SelectMany((found, index) => found.Select(successor => new UnitLineage { PredecessorId = index + 1, SuccessorId = successor }))],
            [.. titles.Select((title, index) => Numbered(title, index + 1))],
            [.. bases.Select((found, index) => (Title: index + 1, Base: found)).Where(pair => pair.Base > 0 && pair.Base != pair.Title && pair.Base <= TitleCount)
                .Select(pair => new TitleBuildsOn { TitleId = pair.Title, BaseId = pair.Base })],
            named,
            [.. tallies.Select((fact, index) => fact with { Id = index + 1 })]);

    private static Gen<AwardTitle> Title =>
        from kind in Gen.Elements(AwardTitleKind.EmulationTitle, AwardTitleKind.Order)
        from level in Gen.Elements(ConferringLevel.State, ConferringLevel.District)
        from precedence in Gen.Choose(1, 3)
        from validFrom in Gen.Elements("2004", "2024-01-01", null)
        from validTo in Gen.Elements(null, null, "2023-12-31")
        select new AwardTitle
        {
            Kind = kind,
            ConferringLevel = level,
            Precedence = precedence,
            ValidFrom = validFrom is null ? null : PartialDate.Parse(validFrom),
            ValidTo = validTo is null ? null : PartialDate.Parse(validTo),
        };

    private static Gen<NamedFact> Award =>
        from title in Gen.Choose(1, TitleCount)
        from status in Gen.Frequency((6, Gen.Constant(AwardStatus.Conferred)), (1, Gen.Constant(AwardStatus.Proposed)), (1, Gen.Constant(AwardStatus.Revoked)))
        from fact in Fact(title, status)
        select fact;

    private static Gen<TallyFact> Tally =>
        from title in Gen.Choose(0, TitleCount)
        from fact in Fact(title, AwardStatus.Conferred)
        from count in Gen.Choose(0, 4)
        from precision in Gen.Elements(Enum.GetValues<CountPrecision>())
        from date in Gen.Elements("", "2023", "2024-01")
        select new TallyFact(0, fact.Group, fact.UnitId, fact.CampaignId, fact.ClusterId, count, precision, date);

    private static Gen<NamedFact> Fact(int title, AwardStatus status) =>
        from year in Gen.Choose(2022, 2024)
        from kind in Gen.Elements(RecipientKind.Individual, RecipientKind.Collective)
        from unit in Gen.Choose(1, UnitCount)
        from campaign in Gen.Choose(0, World.CampaignCount)
        from cluster in Gen.Choose(0, World.ClusterCount)
        select new NamedFact(FactGroup.Of(title, year, kind, status), unit, campaign, cluster);

    private static Gen<int[]> Successors(int unit) =>
        from count in Gen.Frequency((5, Gen.Constant(0)), (3, Gen.Constant(1)), (2, Gen.Constant(2)))
        from found in Gen.Choose(unit + 1, UnitCount + 1).ArrayOf(count)
        select found.Where(successor => successor <= UnitCount).Distinct().ToArray();

    private static AdministrativeUnit Unit(int id, int parent, UnitLevel level, DateOnly? start) => new()
    {
        Id = id,
        Code = $"{id}",
        Version = $"{id}-v1",
        NameSort = $"{(char)('z' - (id % 3))}",
        Level = level,
        ValidFrom = start,
        ParentId = parent == 0 ? null : parent,
    };

    private static AwardTitle Numbered(AwardTitle title, int id)
    {
        title.Id = id;
        title.Code = $"{id}";
        return title;
    }
}
