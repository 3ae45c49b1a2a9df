using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Tallies;

namespace OpenEmulationData.Persistence.Tests.Statistics;

/// <summary>
/// statistics.md written down over plain lists, as slow as it reads. Scopes are asked one by one; campaign and cluster 0
/// are any in a scope and none in a fact.
/// </summary>
internal sealed class ReferenceStatistics(int[] parents, IReadOnlyList<NamedFact> named, IReadOnlyList<TallyFact> tallies)
{
    internal sealed record Scope(FactGroup Group, int Unit, int Campaign, int Cluster);

    internal sealed record Figure(int Named, int? Reported, int Best, CountPrecision Precision, bool SourcesDisagree, IReadOnlyList<TallyFact> Tallies, bool OnAwards);

    /// <summary>Every scope that some fact falls into.</summary>
    public IEnumerable<Scope> Scopes()
    {
        IEnumerable<(FactGroup Group, int Unit, int Campaign, int Cluster)> facts =
            named.Select(fact => (fact.Group, fact.UnitId, fact.CampaignId, fact.ClusterId))
                .Concat(tallies.Select(tally => (tally.Group, tally.UnitId, tally.CampaignId, tally.ClusterId)));
        return facts.SelectMany(fact =>
            from unit in Above(fact.Unit)
            from campaign in new[] { 0, fact.Campaign }
            from cluster in new[] { 0, fact.Cluster }
            select new Scope(fact.Group, unit, campaign, cluster)).Distinct();
    }

    public Figure FigureOf(Scope scope)
    {
        int awards = AwardsIn(scope).Count();
        List<TallyFact> printed = [.. PrintedFor(scope)];
        TallyFact? latest = printed.LastOrDefault();
        Sum campaigns = scope.Campaign == 0 ? SumOf(scope, Campaigns().Select(campaign => scope with { Campaign = campaign }), fact => fact.CampaignId == 0) : new Sum(0, [], false);
        Sum clusters = scope.Cluster == 0 ? SumOf(scope, Clusters().Select(cluster => scope with { Cluster = cluster }), fact => fact.ClusterId == 0) : new Sum(0, [], false);
        Sum units = SumOf(scope, ChildrenOf(scope.Unit).Select(child => scope with { Unit = child }), _ => false);

        int best = new[] { awards, latest?.Count ?? 0, campaigns.Total, clusters.Total, units.Total }.Max();
        Sum deciding = latest?.Count == best ? new Sum(best, [latest], false)
            : awards == best ? new Sum(best, [], true)
            : campaigns.Total == best ? campaigns
            : clusters.Total == best ? clusters
            : units;
        return new Figure(
            awards, latest?.Count, best, Precision(scope, deciding), printed.Select(tally => tally.Count).Distinct().Count() > 1, deciding.Tallies, deciding.OnAwards);
    }

    private CountPrecision Precision(Scope scope, Sum deciding)
    {
        if (deciding.Tallies.Any(tally => tally.Precision == CountPrecision.About))
        {
            return CountPrecision.About;
        }

        if (deciding.Tallies.Count == 1 && !deciding.OnAwards)
        {
            return deciding.Tallies[0].UnitId == scope.Unit ? deciding.Tallies[0].Precision : CountPrecision.AtLeast;
        }

        return deciding.Tallies.Count == 0 && !tallies.Any(tally => IsWithin(tally.Group, tally.UnitId, tally.CampaignId, tally.ClusterId, scope))
            ? CountPrecision.Exact
            : CountPrecision.AtLeast;
    }

    private Sum SumOf(Scope whole, IEnumerable<Scope> parts, Func<NamedFact, bool> outsideParts)
    {
        List<Figure> figures = [.. parts.Select(FigureOf).Where(figure => figure.Best > 0)];
        int rest = AwardsIn(whole).Count(outsideParts);
        return new Sum(
            figures.Sum(figure => figure.Best) + rest, [.. figures.SelectMany(figure => figure.Tallies)], rest > 0 || figures.Any(figure => figure.OnAwards));
    }

    private IEnumerable<NamedFact> AwardsIn(Scope scope) =>
        named.Where(fact => IsWithin(fact.Group, fact.UnitId, fact.CampaignId, fact.ClusterId, scope));

    private IEnumerable<TallyFact> PrintedFor(Scope scope) => tallies
        .Where(tally => new Scope(tally.Group, tally.UnitId, tally.CampaignId, tally.ClusterId) == scope)
        .OrderBy(tally => tally.SourceDate, StringComparer.Ordinal).ThenBy(tally => tally.Id);

    private bool IsWithin(FactGroup group, int unit, int campaign, int cluster, Scope scope) =>
        group == scope.Group
        && Above(unit).Contains(scope.Unit)
        && (scope.Campaign == 0 || scope.Campaign == campaign)
        && (scope.Cluster == 0 || scope.Cluster == cluster);

    private IEnumerable<int> Above(int unit)
    {
        for (int ancestor = unit; ancestor != 0; ancestor = parents[ancestor])
        {
            yield return ancestor;
        }
    }

    private IEnumerable<int> ChildrenOf(int unit) => Enumerable.Range(1, parents.Length - 1).Where(child => parents[child] == unit);

    private IEnumerable<int> Campaigns() =>
        named.Select(fact => fact.CampaignId).Concat(tallies.Select(tally => tally.CampaignId)).Where(campaign => campaign != 0).Distinct();

    private IEnumerable<int> Clusters() =>
        named.Select(fact => fact.ClusterId).Concat(tallies.Select(tally => tally.ClusterId)).Where(cluster => cluster != 0).Distinct();

    private sealed record Sum(int Total, IReadOnlyList<TallyFact> Tallies, bool OnAwards);
}
