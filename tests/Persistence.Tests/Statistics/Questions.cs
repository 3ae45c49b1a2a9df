using FsCheck;
using FsCheck.Fluent;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Statistics.Querying;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Persistence.Tests.Statistics;

/// <summary>Random questions to a random world.</summary>
internal static class Questions
{
    public static Gen<StatisticsQuery> Any =>
        from dimensions in Gen.Shuffle(Enum.GetValues<AwardDimension>())
        from count in Gen.Choose(0, 3)
        from basis in Gen.Frequency((4, Gen.Constant(CountBasis.Best)), (1, Gen.Constant(CountBasis.Named)), (1, Gen.Constant(CountBasis.Reported)))
        from perimeter in Gen.Elements(Enum.GetValues<UnitPerimeter>())
        from filter in Filter
        from owner in Gen.Frequency((6, Gen.Constant(StatisticsOwner.None)), (1, Gen.Elements(Enum.GetValues<StatisticsOwner>())))
        from keys in Keys(7)
        let groupBy = dimensions[..count]
        from order in Order(groupBy)
        select new StatisticsQuery
        {
            GroupBy = groupBy,
            Basis = basis,
            Perimeter = perimeter,
            Order = order,
            Owner = owner,
            Filter = owner switch
            {
                StatisticsOwner.Unit => filter with { Units = keys },
                StatisticsOwner.Campaign => filter with { Campaigns = keys },
                StatisticsOwner.Cluster => filter with { Clusters = keys },
                _ => filter,
            },
        };

    private static Gen<StatisticsFilter> Filter =>
        from titles in Maybe(Keys(3))
        from kinds in Maybe(Some(AwardTitleKind.EmulationTitle, AwardTitleKind.Order))
        from levels in Maybe(Some(ConferringLevel.State, ConferringLevel.District))
        from recipients in Maybe(Some(RecipientKind.Individual, RecipientKind.Collective))
        from years in Maybe(Gen.Choose(2022, 2024).Select(year => new[] { new YearRange(year, 2023), new YearRange(2024, 2024) }))
        from statuses in Maybe(Some(Enum.GetValues<AwardStatus>()))
        from units in Maybe(Keys(7))
        from campaigns in Maybe(Keys(2))
        from clusters in Maybe(Keys(2))
        select new StatisticsFilter
        {
            Titles = titles,
            TitleKinds = kinds,
            ConferringLevels = levels,
            RecipientKinds = recipients,
            Years = years,
            Statuses = statuses,
            Units = units,
            Campaigns = campaigns,
            Clusters = clusters,
        };

    private static Gen<StatisticsOrder[]> Order(AwardDimension[] groupBy) =>
        from keys in Gen.Shuffle(
        [
            .. groupBy.Select(dimension => (StatisticsOrderKey)dimension),
            StatisticsOrderKey.Count, StatisticsOrderKey.Named, StatisticsOrderKey.Reported, StatisticsOrderKey.Coverage,
        ])
        from count in Gen.Choose(0, 2)
        from down in Gen.Elements(true, false).ArrayOf(count)
        select keys[..count].Select((key, index) => new StatisticsOrder(key, down[index])).ToArray();

    private static Gen<int[]> Keys(int last) => Gen.Choose(1, last).ArrayOf().Select(keys => keys.Take(3).Distinct().ToArray());

    private static Gen<T[]> Some<T>(params T[] values) => Gen.SubListOf(values).Select(found => found.ToArray());

    private static Gen<T?> Maybe<T>(Gen<T> value)
        where T : class => Gen.Frequency((4, Gen.Constant<T?>(null)), (1, value.Select(found => (T?)found)));
}
