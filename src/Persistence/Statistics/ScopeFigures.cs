namespace OpenEmulationData.Persistence.Statistics;

/// <summary>The figures of one scope of one unit in one group; campaign and cluster 0 are any.</summary>
internal sealed class ScopeFigures(int campaign, int cluster)
{
    private TallyFact? _reported;
    private bool _disagree;
    private StatisticDecision _decision;

    public int Campaign => campaign;

    public int Cluster => cluster;

    public int Named { get; set; }

    public int Best { get; private set; }

    /// <summary>What <see cref="Best"/> rests on.</summary>
    public FigureSupport Support { get; private set; }

    /// <summary>Sources disagree about the scope itself, or about a part of the sum that decided.</summary>
    public bool PartsDisagree { get; private set; }

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
    public void Decide()
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
        PartSum? sum = _decision switch
        {
            StatisticDecision.Campaigns => Campaigns,
            StatisticDecision.Clusters => Clusters,
            StatisticDecision.Units => Children,
            _ => null,
        };
        DecidingTally = _decision == StatisticDecision.Reported ? _reported : sum?.SoleTally;
        PartsDisagree = _disagree || sum is { Disagree: true };
        Support = _decision switch
        {
            StatisticDecision.Reported => FigureSupports.Of(_reported!.Precision),
            StatisticDecision.Named => HasTally ? FigureSupport.LowerBound : FigureSupport.NamedAwards,
            StatisticDecision.Units => sum!.Support.ForAnotherUnit(),
            _ => sum!.Support,
        };
    }

    public StatisticCell ToCell(int id, FactGroup group, int unitId, CellVersion version) => new()
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
        BestSupport = Support,
        ReportedSupport = _reported is null ? null : FigureSupports.Of(_reported.Precision),
        HasTally = HasTally,
        Decision = _decision,
        DecidingTallyId = DecidingTally?.Id,
        SourcesDisagree = _disagree,
        PartsDisagree = PartsDisagree,
        Audiences = version.Audiences,
        VisibleFrom = version.From,
        VisibleUntil = version.Until,
    };

    private static int? KeyOrNull(int key) => key == 0 ? null : key;
}
