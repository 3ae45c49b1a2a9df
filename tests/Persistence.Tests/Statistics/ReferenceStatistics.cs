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

    /// <param name="Named">Named awards.</param>
    /// <param name="Reported">The printed count.</param>
    /// <param name="ReportedPrecision">How exact that is.</param>
    /// <param name="Best">The best figure.</param>
    /// <param name="Precision">How exact that is.</param>
    /// <param name="SourcesDisagree">Tallies for the scope itself differ.</param>
    /// <param name="PartsDisagree">They do, or those for a part that decided.</param>
    /// <param name="HasTally">A tally is printed for the scope or within it.</param>
    /// <param name="Tallies">The tallies that decided.</param>
    /// <param name="OnAwards">Named awards decided, or some of the parts.</param>
    internal sealed record Figure(
        int Named,
        int? Reported,
        CountPrecision? ReportedPrecision,
        int Best,
        CountPrecision Precision,
        bool SourcesDisagree,
        bool PartsDisagree,
        bool HasTally,
        IReadOnlyList<TallyFact> Tallies,
        bool OnAwards);

    private readonly Dictionary<Scope, Figure> _known = [];

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
        if (!_known.TryGetValue(scope, out Figure? figure))
        {
            _known.Add(scope, figure = Decide(scope).Figure);
        }

        return figure;
    }

    /// <summary>The awards, by their place in the list, and the tallies, by key, that the best figure of a scope rests on.</summary>
    public (IEnumerable<int> Awards, IEnumerable<int> Tallies) EvidenceOf(Scope scope)
    {
        Sum deciding = Decide(scope).Deciding;
        if (deciding.Parts.Count == 0)
        {
            return deciding.OnAwards ? (IndexesOf(AwardsIn(scope)), []) : ([], TalliesFor(scope));
        }

        var parts = deciding.Parts.Where(part => FigureOf(part).Best > 0).Select(EvidenceOf).ToList();
        return (parts.SelectMany(part => part.Awards).Concat(IndexesOf(deciding.Rest)), parts.SelectMany(part => part.Tallies));
    }

    /// <summary>The places of the awards in a scope.</summary>
    public IEnumerable<int> NamedEvidenceOf(Scope scope) => IndexesOf(AwardsIn(scope));

    /// <summary>The keys of the tallies printed for a scope.</summary>
    public IEnumerable<int> TalliesFor(Scope scope) => PrintedFor(scope).Select(tally => tally.Id);

    private (Figure Figure, Sum Deciding) Decide(Scope scope)
    {
        int awards = AwardsIn(scope).Count();
        List<TallyFact> printed = [.. PrintedFor(scope)];
        TallyFact? latest = printed.LastOrDefault();
        Sum campaigns = scope.Campaign == 0 ? SumOf(scope, Campaigns().Select(campaign => scope with { Campaign = campaign }), fact => fact.CampaignId == 0) : Sum.Of(0);
        Sum clusters = scope.Cluster == 0 ? SumOf(scope, Clusters().Select(cluster => scope with { Cluster = cluster }), fact => fact.ClusterId == 0) : Sum.Of(0);
        Sum units = SumOf(scope, ChildrenOf(scope.Unit).Select(child => scope with { Unit = child }), _ => false);

        int best = new[] { awards, latest?.Count ?? 0, campaigns.Total, clusters.Total, units.Total }.Max();
        Sum deciding = latest?.Count == best ? Sum.Of(best) with { Tallies = [latest] }
            : awards == best ? Sum.Of(best) with { OnAwards = true }
            : campaigns.Total == best ? campaigns
            : clusters.Total == best ? clusters
            : units;
        bool disagree = printed.Select(tally => tally.Count).Distinct().Count() > 1;
        bool hasTally = tallies.Any(tally => IsWithin(tally.Group, tally.UnitId, tally.CampaignId, tally.ClusterId, scope));
        bool partsDisagree = disagree || deciding.Parts.Select(FigureOf).Any(part => part.Best > 0 && part.PartsDisagree);
        return (
            new Figure(
                awards,
                latest?.Count,
                latest?.Precision,
                best,
                Precision(scope, deciding, hasTally),
                disagree,
                partsDisagree,
                hasTally,
                deciding.Tallies,
                deciding.OnAwards),
            deciding);
    }

    private static CountPrecision Precision(Scope scope, Sum deciding, bool hasTally)
    {
        if (deciding.Tallies.Any(tally => tally.Precision == CountPrecision.About))
        {
            return CountPrecision.About;
        }

        if (deciding.Tallies.Count == 1 && !deciding.OnAwards)
        {
            return deciding.Tallies[0].UnitId == scope.Unit ? deciding.Tallies[0].Precision : CountPrecision.AtLeast;
        }

        return deciding.Tallies.Count == 0 && !hasTally ? CountPrecision.Exact : CountPrecision.AtLeast;
    }

    private Sum SumOf(Scope whole, IEnumerable<Scope> parts, Func<NamedFact, bool> outsideParts)
    {
        List<Scope> scopes = [.. parts];
        List<Figure> figures = [.. scopes.Select(FigureOf).Where(figure => figure.Best > 0)];
        List<NamedFact> rest = [.. AwardsIn(whole).Where(outsideParts)];
        return new Sum(
            figures.Sum(figure => figure.Best) + rest.Count,
            [.. figures.SelectMany(figure => figure.Tallies)],
            rest.Count > 0 || figures.Any(figure => figure.OnAwards),
            scopes,
            rest);
    }

    private IEnumerable<int> IndexesOf(IEnumerable<NamedFact> facts)
    {
        HashSet<NamedFact> wanted = [.. facts];
        return Enumerable.Range(0, named.Count).Where(index => wanted.Contains(named[index]));
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

    private sealed record Sum(int Total, IReadOnlyList<TallyFact> Tallies, bool OnAwards, IReadOnlyList<Scope> Parts, IReadOnlyList<NamedFact> Rest)
    {
        public static Sum Of(int total) => new(total, [], false, [], []);
    }
}
