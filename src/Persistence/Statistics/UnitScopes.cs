namespace OpenEmulationData.Persistence.Statistics;

/// <summary>The scopes of one unit in one group: those that name campaign and cluster, one of them, or none.</summary>
internal sealed class UnitScopes
{
    private readonly Dictionary<(int Campaign, int Cluster), ScopeFigures> _scopes = [];

    public IEnumerable<ScopeFigures> All => _scopes.Values;

    /// <summary>Counts a named award at this unit in every scope that holds it.</summary>
    public void Count(int campaign, int cluster)
    {
        Scope(campaign, cluster).Named++;
        if (campaign != 0)
        {
            Scope(0, cluster).Named++;
        }

        if (cluster != 0)
        {
            Scope(campaign, 0).Named++;
        }

        if (campaign != 0 && cluster != 0)
        {
            Scope(0, 0).Named++;
        }
    }

    /// <summary>Takes a tally for exactly one scope; a later call has the later source.</summary>
    public void Report(TallyFact tally)
    {
        Scope(tally.CampaignId, tally.ClusterId).Report(tally);
        Scope(0, tally.ClusterId);
        Scope(tally.CampaignId, 0);
        Scope(0, 0);
    }

    /// <summary>Takes a decided scope of a child unit.</summary>
    public void AddChild(ScopeFigures child)
    {
        ScopeFigures own = Scope(child.Campaign, child.Cluster);
        own.Named += child.Named;
        own.Children.Add(child);
    }

    /// <summary>Decides the scopes from the narrowest to the widest.</summary>
    public void Decide()
    {
        foreach (ScopeFigures both in _scopes.Values.Where(scope => scope.Campaign != 0 && scope.Cluster != 0))
        {
            both.Decide();
            Scope(both.Campaign, 0).Clusters.Add(both);
            Scope(0, both.Cluster).Campaigns.Add(both);
        }

        ScopeFigures widest = Scope(0, 0);
        foreach (ScopeFigures one in _scopes.Values.Where(scope => (scope.Campaign != 0) != (scope.Cluster != 0)))
        {
            one.Decide();
            (one.Campaign != 0 ? widest.Campaigns : widest.Clusters).Add(one);
        }

        widest.Decide();
    }

    private ScopeFigures Scope(int campaign, int cluster)
    {
        if (!_scopes.TryGetValue((campaign, cluster), out ScopeFigures? figures))
        {
            _scopes.Add((campaign, cluster), figures = new ScopeFigures(campaign, cluster));
        }

        return figures;
    }
}
