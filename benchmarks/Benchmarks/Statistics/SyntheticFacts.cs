using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Benchmarks.Statistics;

/// <summary>
/// A country of 63 provinces, 630 districts and 9,450 communes, with 60 titles, of which few make up most awards, and ten years. The same
/// seed gives the same facts.
/// </summary>
internal sealed class SyntheticFacts
{
    public const int CampaignCount = 40;
    public const int ClusterCount = 20;
    private const int TitleCount = 60;
    private const int Provinces = 63;
    private const int DistrictsOfProvince = 10;
    private const int CommunesOfDistrict = 15;
    private const int FirstYear = 2015;
    private const int Years = 10;

    private readonly Random _random = new(20_261_125);

    public SyntheticFacts()
    {
        Add(null, UnitLevel.Country);
        for (var province = 0; province < Provinces; province++)
        {
            var provinceId = Add(1, UnitLevel.Province);
            for (var district = 0; district < DistrictsOfProvince; district++)
            {
                var districtId = Add(provinceId, UnitLevel.District);
                for (var commune = 0; commune < CommunesOfDistrict; commune++)
                {
                    Add(districtId, UnitLevel.Commune);
                }
            }
        }

        Titles = [.. Enumerable.Range(1, TitleCount).Select(id => new AwardTitle
        {
            Id = id,
            Code = $"t{id}",
            NameSort = $"{id:000}",
            Kind = (AwardTitleKind)(id % 9),
            ConferringLevel = (ConferringLevel)(id % 5),
            Precedence = id,
        })];
        BuildsOn = [.. Enumerable.Range(1, 20).Select(id => new TitleBuildsOn { TitleId = id, BaseId = id + 1 })];
    }

    public List<AdministrativeUnit> Units { get; } = [];

    public IReadOnlyList<AwardTitle> Titles { get; }

    public IReadOnlyList<TitleBuildsOn> BuildsOn { get; }

    public NamedFact NextAward() =>
        new(NextGroup(_random.Next(20) == 0 ? AwardStatus.Proposed : AwardStatus.Conferred), _random.Next(1, Units.Count + 1), OneIn(5, CampaignCount), OneIn(10, ClusterCount));

    public TallyFact NextTally(int id) => new(
        id,
        NextGroup(AwardStatus.Conferred),
        _random.Next(1, Units.Count + 1),
        OneIn(5, CampaignCount),
        OneIn(10, ClusterCount),
        _random.Next(1, 100),
        (CountPrecision)_random.Next(3),
        $"{FirstYear + _random.Next(Years)}");

    private FactGroup NextGroup(AwardStatus status) => FactGroup.Of(
        1 + (int)(TitleCount * Math.Pow(_random.NextDouble(), 2)), FirstYear + _random.Next(Years), (RecipientKind)_random.Next(4), status);

    private int OneIn(int chance, int count) => _random.Next(chance) == 0 ? 1 + _random.Next(count) : 0;

    private int Add(int? parent, UnitLevel level)
    {
        var id = Units.Count + 1;
        Units.Add(new AdministrativeUnit
        {
            Id = id,
            Code = $"{id}",
            Version = $"{id}-v1",
            NameSort = $"{id:00000}",
            Level = level,
            ParentId = parent,
            CurrentId = id,
        });
        return id;
    }
}
