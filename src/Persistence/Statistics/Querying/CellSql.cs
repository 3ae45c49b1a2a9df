using OpenEmulationData.Persistence.Awards;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>Writes which cells, or totals over cells, are behind the rows of a question, and what their keys are.</summary>
internal sealed class CellSql
{
    private readonly StatisticsQuery _query;
    private readonly StatisticsCommand _command;
    private readonly UnitScopeSql _scopes;
    private readonly List<string> _conditions = [];
    private readonly CellDetail _detail;

    public CellSql(StatisticsQuery query, StatisticsCommand command, CellDetail detail)
    {
        _query = query;
        _command = command;
        _detail = detail;
        _scopes = new UnitScopeSql(query, command);
        UsesTotals = detail != CellDetail.Cells && !AsksForTitlesOrKinds(query);
        Keys = [Owner(), .. query.GroupBy.Select(dimension => StatisticsKeyColumn.Of(dimension, _scopes.IsEveryUnit))];
        Definitions = [.. _scopes.Write()];
        FilterParameters.Add(command.Parameters, query.Filter);
        Restrict();
    }

    /// <summary>Whether the rows come from totals and not from cells.</summary>
    public bool UsesTotals { get; }

    /// <summary>The owner, then the dimensions in their order.</summary>
    public IReadOnlyList<StatisticsKeyColumn> Keys { get; }

    /// <summary>The common table expressions that <see cref="From"/> needs.</summary>
    public IReadOnlyList<string> Definitions { get; }

    /// <summary>The cells as c, their titles as t, the scopes as p.</summary>
    public string From
    {
        get
        {
            string cells = UsesTotals ? "StatisticTotals c" : "StatisticCells c";
            string from = _scopes.IsEveryUnit ? cells : $"scopes p {_command.Phrases.OrderedJoin} {cells} ON c.UnitId = p.UnitId";
            return from + (NeedsTitles ? " LEFT JOIN AwardTitles t ON t.Id = c.TitleId" : "") + $" WHERE {string.Join(" AND ", _conditions)}";
        }
    }

    public string IsOwn => _scopes.IsEveryUnit ? "1" : "p.IsOwn";

    public string IsMoved => _scopes.IsEveryUnit ? "0" : "p.IsMoved";

    public string IsSplit => _scopes.IsEveryUnit ? "0" : "p.IsSplit";

    private bool NeedsTitles => !UsesTotals && (_detail == CellDetail.Years
        || _query.Groups(AwardDimension.TitleKind) || _query.Groups(AwardDimension.ConferringLevel)
        || _query.Filter is { TitleKinds: not null } or { ConferringLevels: not null });

    /// <summary>Lets only cells through that the given rows may be made of.</summary>
    public void RestrictTo(IEnumerable<StatisticKey> rows, IEnumerable<AwardDimension> dimensions)
    {
        List<StatisticKey> keys = [.. rows];
        foreach (AwardDimension dimension in dimensions)
        {
            string column = StatisticsKeyColumn.Of(dimension, _scopes.IsEveryUnit).InCell;
            _conditions.Add($"{column} IN {_command.Set(keys.Select(key => StatisticsKeyColumn.ValueIn(key, dimension)).Distinct())}");
        }
    }

    private static bool AsksForTitlesOrKinds(StatisticsQuery query) =>
        query.GroupBy.Any(dimension => dimension is AwardDimension.Title or AwardDimension.TitleKind or AwardDimension.ConferringLevel or AwardDimension.RecipientKind)
        || query.Filter is { Titles: not null } or { TitleKinds: not null } or { ConferringLevels: not null } or { RecipientKinds: not null };

    private StatisticsKeyColumn Owner() => new("Owner", null, _query.Owner switch
    {
        StatisticsOwner.Unit => "p.Owner",
        StatisticsOwner.Campaign => "c.CampaignId",
        StatisticsOwner.Cluster => "c.ClusterId",
        _ => "0",
    });

    private void Restrict()
    {
        StatisticsFilter filter = _query.Filter;
        Nested("c.CampaignId", _query.Groups(AwardDimension.Campaign) || _query.Owner == StatisticsOwner.Campaign, filter.Campaigns, FilterParameters.Campaigns);
        Nested("c.ClusterId", _query.Groups(AwardDimension.Cluster) || _query.Owner == StatisticsOwner.Cluster, filter.Clusters, FilterParameters.Clusters);
        _conditions.Add(_command.SeesFigure("c"));
        _conditions.Add($"c.Status IN {StatisticsCommand.Constants(filter.Statuses ?? [AwardStatus.Conferred])}");
        Years(filter.Years);
        if (filter.Titles is not null)
        {
            _conditions.Add($"c.TitleId IN {_command.Phrases.Numbers(FilterParameters.Titles)}");
        }
        else if (_query.Groups(AwardDimension.Title) || _query.Groups(AwardDimension.TitleKind) || _query.Groups(AwardDimension.ConferringLevel))
        {
            _conditions.Add("c.TitleId IS NOT NULL");
        }

        Constants("t.Kind", filter.TitleKinds);
        Constants("t.ConferringLevel", filter.ConferringLevels);
        Constants("c.RecipientKind", filter.RecipientKinds);
    }

    private void Constants<T>(string column, IReadOnlyCollection<T>? values)
        where T : struct, Enum
    {
        if (values is not null)
        {
            _conditions.Add($"{column} IN {StatisticsCommand.Constants(values)}");
        }
    }

    /// <summary>The cells of each campaign or cluster where one is asked for, else those of any.</summary>
    private void Nested(string column, bool each, IReadOnlyCollection<int>? keys, string parameter) => _conditions.Add(
        keys is not null ? $"{column} IN {_command.Phrases.Numbers(parameter)}" : each ? $"{column} IS NOT NULL" : $"{column} IS NULL");

    private void Years(IReadOnlyCollection<YearRange>? years)
    {
        if (years is null)
        {
            if (UsesTotals)
            {
                bool byYear = _detail == CellDetail.Years || _query.Groups(AwardDimension.Year);

                // With a plus it is no reason to choose an index: that of the unit is the better one.
                _conditions.Add(byYear ? "+c.Year IS NOT NULL" : "c.Year IS NULL");
            }

            return;
        }

        IEnumerable<string> ranges = years.Select((_, range) => $"c.Year BETWEEN {FilterParameters.From(range)} AND {FilterParameters.To(range)}");
        _conditions.Add(years.Count == 0 ? "1 = 0" : $"({string.Join(" OR ", ranges)})");
    }
}
