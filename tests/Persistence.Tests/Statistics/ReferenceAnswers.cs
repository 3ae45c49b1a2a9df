using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Statistics.Querying;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Persistence.Tests.Statistics;

/// <summary>Answers a question as statistics.md says, over plain lists and without a cube.</summary>
internal sealed class ReferenceAnswers(World world, StatisticsQuery query)
{
    private readonly ReferenceStatistics _figures = new(world.Parents, world.Named, world.Tallies);
    private readonly ReferenceUnits _units = new(world, query);

    internal sealed record Answer(
        StatisticKey Key,
        int Count,
        CountPrecision Precision,
        int Named,
        int? Reported,
        IReadOnlyList<ComparabilityCode> Notes,
        IReadOnlyList<(bool IsTally, int Id)> Evidence);

    private sealed record Part(StatisticKey Key, ReferenceStatistics.Scope Scope, ReferenceStatistics.Figure Figure, ReferenceUnits.Standing Unit)
    {
        public int Title => Scope.Group.TitleId;

        public int Year => Scope.Group.Year;
    }

    /// <summary>The rows, in no order.</summary>
    public IEnumerable<Answer> Answers()
    {
        List<Part> parts = [.. Parts()];
        ILookup<StatisticKey, Part> series = parts.ToLookup(part => part.Key with { Year = null });
        return parts.GroupBy(part => part.Key).Select(row => new Answer(
            row.Key,
            row.Sum(CountOf),
            Precision([.. row]),
            row.Sum(part => part.Figure.Named),
            row.All(part => part.Figure.Reported is null) ? null : row.Sum(part => part.Figure.Reported ?? 0),
            [.. Notes([.. row], [.. series[row.Key with { Year = null }]])],
            [.. row.SelectMany(EvidenceOf).Distinct().Order()]));
    }

    /// <summary>The figure that the listed facts alone give for a row.</summary>
    public int CountFrom(StatisticKey row, IEnumerable<(bool IsTally, int Id)> evidence)
    {
        HashSet<(bool, int)> listed = [.. evidence];
        World rest = world with
        {
            Named = [.. world.Named.Where((_, index) => listed.Contains((false, index + 1)))],
            Tallies = [.. world.Tallies.Where(tally => listed.Contains((true, tally.Id)))],
        };
        return new ReferenceAnswers(rest, query).Answers().SingleOrDefault(answer => answer.Key == row)?.Count ?? 0;
    }

    private IEnumerable<Part> Parts() =>
        from scope in _figures.Scopes()
        where Passes(scope)
        from unit in _units.All()
        where unit.Version == scope.Unit
        select new Part(KeyOf(scope, unit), scope, _figures.FigureOf(scope), unit);

    private bool Passes(ReferenceStatistics.Scope scope)
    {
        StatisticsFilter filter = query.Filter;
        AwardTitle? title = TitleOf(scope);
        bool titled = query.Groups(AwardDimension.Title) || query.Groups(AwardDimension.TitleKind) || query.Groups(AwardDimension.ConferringLevel);
        return (title is not null || !titled)
            && (filter.Titles is null || filter.Titles.Contains(scope.Group.TitleId))
            && (filter.TitleKinds is null || (title is not null && filter.TitleKinds.Contains(title.Kind)))
            && (filter.ConferringLevels is null || (title is not null && filter.ConferringLevels.Contains(title.ConferringLevel)))
            && filter.RecipientKinds?.Contains(scope.Group.Kind) != false
            && (filter.Statuses ?? [AwardStatus.Conferred]).Contains(scope.Group.Status)
            && filter.Years?.Any(range => range.From <= scope.Group.Year && scope.Group.Year <= range.To) != false
            && PassesNested(scope.Campaign, query.Groups(AwardDimension.Campaign) || query.Owner == StatisticsOwner.Campaign, filter.Campaigns)
            && PassesNested(scope.Cluster, query.Groups(AwardDimension.Cluster) || query.Owner == StatisticsOwner.Cluster, filter.Clusters);
    }

    private static bool PassesNested(int key, bool each, IReadOnlyCollection<int>? wanted) =>
        wanted is not null ? wanted.Contains(key) : each == (key != 0);

    private AwardTitle? TitleOf(ReferenceStatistics.Scope scope) => scope.Group.TitleId == 0 ? null : world.Titles[scope.Group.TitleId - 1];

    private StatisticKey KeyOf(ReferenceStatistics.Scope scope, ReferenceUnits.Standing unit) => new()
    {
        Owner = query.Owner switch
        {
            StatisticsOwner.Campaign => scope.Campaign,
            StatisticsOwner.Cluster => scope.Cluster,
            _ => unit.Owner,
        },
        TitleId = query.Groups(AwardDimension.Title) ? scope.Group.TitleId : null,
        TitleKind = query.Groups(AwardDimension.TitleKind) ? TitleOf(scope)!.Kind : null,
        ConferringLevel = query.Groups(AwardDimension.ConferringLevel) ? TitleOf(scope)!.ConferringLevel : null,
        RecipientKind = query.Groups(AwardDimension.RecipientKind) ? scope.Group.Kind : null,
        Year = query.Groups(AwardDimension.Year) ? scope.Group.Year : null,
        UnitId = unit.Key,
        ProvinceId = unit.Province,
        CampaignId = query.Groups(AwardDimension.Campaign) ? scope.Campaign : null,
        ClusterId = query.Groups(AwardDimension.Cluster) ? scope.Cluster : null,
        Status = query.Groups(AwardDimension.Status) ? scope.Group.Status : null,
    };

    private int CountOf(Part part) => query.Basis switch
    {
        CountBasis.Named => part.Figure.Named,
        CountBasis.Reported => part.Figure.Reported ?? 0,
        _ => part.Figure.Best,
    };

    private CountPrecision Precision(IReadOnlyList<Part> parts)
    {
        if (query.Basis == CountBasis.Named)
        {
            return parts.Any(part => part.Figure.HasTally) ? CountPrecision.AtLeast : CountPrecision.Exact;
        }

        List<Part> known = [.. parts.Where(part => query.Basis == CountBasis.Best || part.Figure.Reported is not null)];
        List<Part> deciding = [.. known.Where(part => CountOf(part) > 0)];
        deciding = deciding.Count > 0 ? deciding : known;
        if (deciding.Any(part => PrecisionOf(part) == CountPrecision.About))
        {
            return CountPrecision.About;
        }

        bool onlyNamed = query.Basis == CountBasis.Best && deciding.Count > 0 && deciding.All(part => !part.Figure.HasTally);
        bool oneTally = deciding is [{ Unit.IsOwn: true } only] && PrecisionOf(only) == CountPrecision.Exact;
        return onlyNamed || oneTally ? CountPrecision.Exact : CountPrecision.AtLeast;
    }

    private CountPrecision? PrecisionOf(Part part) => query.Basis == CountBasis.Reported ? part.Figure.ReportedPrecision : part.Figure.Precision;

    private IEnumerable<(bool IsTally, int Id)> EvidenceOf(Part part)
    {
        (IEnumerable<int> awards, IEnumerable<int> tallies) = query.Basis switch
        {
            CountBasis.Named => (_figures.NamedEvidenceOf(part.Scope), []),
            CountBasis.Reported => ([], _figures.TalliesFor(part.Scope)),
            _ => _figures.EvidenceOf(part.Scope),
        };
        return awards.Select(index => (false, index + 1)).Concat(tallies.Select(id => (true, id)));
    }

    private IEnumerable<ComparabilityCode> Notes(IReadOnlyList<Part> row, IReadOnlyList<Part> series)
    {
        bool byYear = query.Groups(AwardDimension.Year);
        int first = series.Min(part => part.Year);
        int last = series.Max(part => part.Year);
        if (row.Any(part => query.Basis == CountBasis.Best ? part.Figure.PartsDisagree : part.Figure.SourcesDisagree))
        {
            yield return ComparabilityCode.SourcesDisagree;
        }

        if (!query.Groups(AwardDimension.Title) && row.Any(part => row.Any(other => BuildsOn(part, other))))
        {
            yield return ComparabilityCode.TitlesOverlap;
        }

        if (row.Any(part => _units.IsSplit(part.Scope.Unit)))
        {
            yield return ComparabilityCode.UnitSplit;
        }

        if (series.Any(part => _units.MergersOf(part.Scope.Unit).Any(merger =>
            (byYear && first < merger.Year && merger.Year <= last)
            || (!_units.IsSplit(part.Scope.Unit) && _units.Today(part.Scope.Unit) != part.Scope.Unit && !merger.MadeTheUnitItself))))
        {
            yield return ComparabilityCode.UnitsMerged;
        }

        if (byYear && first < 2024 && last >= 2024 && series.Any(part => TitleOf(part.Scope) is { } title && (title.ValidFrom?.Year >= 2024 || title.ValidTo?.Year < 2024)))
        {
            yield return ComparabilityCode.LawChanged;
        }
    }

    /// <summary>In one scope, year and status the title of one part builds on that of the other, directly or over others.</summary>
    private bool BuildsOn(Part part, Part other) =>
        part.Scope.Unit == other.Scope.Unit && part.Scope.Campaign == other.Scope.Campaign && part.Scope.Cluster == other.Scope.Cluster
        && part.Year == other.Year && part.Scope.Group.Status == other.Scope.Group.Status
        && part.Title != other.Title && BasesOf(part.Title).Contains(other.Title);

    private HashSet<int> BasesOf(int title)
    {
        HashSet<int> bases = [.. world.BuildsOn.Where(link => link.TitleId == title).Select(link => link.BaseId)];
        for (int before = 0; before != bases.Count;)
        {
            before = bases.Count;
            bases.UnionWith(world.BuildsOn.Where(link => bases.Contains(link.TitleId)).Select(link => link.BaseId).ToList());
        }

        return bases;
    }
}
