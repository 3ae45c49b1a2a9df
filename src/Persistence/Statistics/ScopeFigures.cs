using OpenEmulationData.Persistence.Tallies;

namespace OpenEmulationData.Persistence.Statistics;

/// <summary>The figures of one scope of one unit in one group; campaign and cluster 0 are any.</summary>
internal sealed class ScopeFigures(int campaign, int cluster)
{
    private TallyFact? _reported;
    private bool _disagree;
    private StatisticDecision _decision;
    private CountPrecision _precision;

    public int Campaign => campaign;

    public int Cluster => cluster;

    public int Named { get; set; }

    public int Best { get; private set; }

    /// <summary>Whether a tally is printed for the scope or within it.</summary>
    public bool HasTally { get; private set; }

    /// <summary>The one tally that <see cref="Best"/> rests on, if it is one.</summary>
    public TallyFact? DecidingTally { get; private set; }

    public PartSum Children { get; } = new();

    public PartSum Campaigns { get; } = new();

    public PartSum Clusters { get; } = new();

    public void Report(TallyFact tally)
    {
        _disagree |= _reported is not null && _reported.Count != tally.Count;
        _reported = tally;
    }

    /// <summary>Decides the scope; all its parts are decided.</summary>
    public void Decide(int unitId)
    {
        if (campaign == 0)
        {
            Campaigns.AddRest(Named);
        }

        if (cluster == 0)
        {
            Clusters.AddRest(Named);
        }

        HasTally = _reported is not null || Children.HasTally || Campaigns.HasTally || Clusters.HasTally;
        int sums = Math.Max(Children.Total, Math.Max(Campaigns.Total, Clusters.Total));
        Best = Math.Max(Math.Max(Named, _reported?.Count ?? 0), sums);
        _decision = _reported?.Count == Best ? StatisticDecision.Reported
            : Named == Best ? StatisticDecision.Named
            : Campaigns.Total == Best ? StatisticDecision.Campaigns
            : Clusters.Total == Best ? StatisticDecision.Clusters
            : StatisticDecision.Units;
        DecidingTally = _decision switch
        {
            StatisticDecision.Reported => _reported,
            StatisticDecision.Campaigns => Campaigns.SoleTally,
            StatisticDecision.Clusters => Clusters.SoleTally,
            StatisticDecision.Units => Children.SoleTally,
            _ => null,
        };
        _precision = PrecisionAt(unitId);
    }

    public StatisticCell ToCell(int id, FactGroup group, int unitId) => new()
    {
        Id = id,
        TitleId = KeyOrNull(group.TitleId),
        RecipientKind = group.Kind,
        Year = group.Year,
        Status = group.Status,
        UnitId = unitId,
        CampaignId = KeyOrNull(campaign),
        ClusterId = KeyOrNull(cluster),
        Named = Named,
        Reported = _reported?.Count,
        Best = Best,
        Precision = _precision,
        ReportedPrecision = _reported?.Precision,
        Decision = _decision,
        DecidingTallyId = DecidingTally?.Id,
        SourcesDisagree = _disagree,
    };

    private static int? KeyOrNull(int key) => key == 0 ? null : key;

    private CountPrecision PrecisionAt(int unitId) => DecidingTally switch
    {
        { } tally when tally.UnitId == unitId || tally.Precision == CountPrecision.About => tally.Precision,
        null when _decision == StatisticDecision.Named && !HasTally => CountPrecision.Exact,
        _ => CountPrecision.AtLeast,
    };
}
