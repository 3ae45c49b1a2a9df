using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Statistics.Querying;
using OpenEmulationData.Schema.Data;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>Asks for counts of awards.</summary>
[QueryType]
internal static class AwardStatisticsQueries
{
    private static readonly IReadOnlyList<AwardDimension> s_titlesAndKinds = [AwardDimension.Title, AwardDimension.RecipientKind];

    private static readonly IReadOnlyList<StatisticsOrder> s_highestFirst =
        [new(StatisticsOrderKey.Count, Descending: true), new(StatisticsOrderKey.Title, Descending: false)];

    /// <summary>
    /// Counts of awards over any dimensions (thống kê khen thưởng). Without an order the rows come by their keys. Counts of titles that build on
    /// each other count awards, not recipients; counts of units include what lies below them.
    /// </summary>
    /// <param name="groupBy">What there is a row for each of; one row when empty.</param>
    /// <param name="basis">The figure behind `count`, `order` and `total`.</param>
    /// <param name="perimeter">Whether units are those of the time or those of today.</param>
    /// <param name="paging">The page.</param>
    /// <param name="batch">The call.</param>
    /// <param name="cancellationToken">Stops the statements.</param>
    [UsePaging, UseFiltering(typeof(AwardStatisticsFilterInput)), UseSorting(typeof(AwardStatisticSortInput))]
    public static async ValueTask<Connection<AwardStatistic>> GetAwardStatisticsAsync(
        [DefaultValueSyntax("[]")] IReadOnlyList<AwardDimension> groupBy,
        [DefaultValueSyntax("BEST")] CountBasis basis,
        [DefaultValueSyntax("AS_AWARDED")] UnitPerimeter perimeter,
        PagingArguments paging,
        FieldBatch batch,
        CancellationToken cancellationToken)
    {
        StatisticsQuery query = new()
        {
            GroupBy = StatisticsQuestion.Check(groupBy),
            Basis = basis,
            Perimeter = perimeter,
            Order = StatisticsQuestion.ReadOrder(batch, groupBy),
            Filter = await StatisticsQuestion.ReadFilterAsync(batch, cancellationToken),
        };
        var cursor = StatisticCursor.Of(query);
        var length = query.Order.Count + query.GroupBy.Count + 1;
        var size = paging.First ?? paging.Last!.Value;
        StatisticsPage page = new(
            size + 1, cursor.Read("after", paging.After, length), cursor.Read("before", paging.Before, length), FromEnd: paging.Last is not null);
        var session = batch.Request.GetReadSession();
        var selection = batch.Field.Selection;
        IReadOnlyList<StatisticRow> rows = selection.Fields.Any(static f => f.Definition.Name is "nodes" or "edges" or "pageInfo")
            ? await StatisticsReader.ReadRowsAsync(session, query, page, cancellationToken)
            : [];
        var count = selection.FindByFieldName("totalCount") is null ? 0 : await StatisticsReader.CountRowsAsync(session, query, cancellationToken);
        var more = rows.Count > size;
        IEnumerable<StatisticRow> shown = page.FromEnd ? rows.TakeLast(size) : rows.Take(size);
        return new Connection<AwardStatistic>(
            [.. shown.Select(row => new AwardStatistic(query, row))],
            row => cursor.Write(row.Row.Position),
            hasNextPage: page.FromEnd ? page.Before is not null : more,
            hasPreviousPage: page.FromEnd ? more : page.After is not null,
            count)
        {
            Question = query,
        };
    }

    /// <summary>The shorthand that most people want: a count for each title and kind of recipient, the highest first.</summary>
    /// <param name="basis">The figure behind `count`.</param>
    /// <param name="batch">The call.</param>
    /// <param name="cancellationToken">Stops the statements.</param>
    [UseFiltering(typeof(AwardStatisticsFilterInput))]
    public static async ValueTask<IReadOnlyList<TitleCount>> GetCountsByTitleAsync(
        [DefaultValueSyntax("BEST")] CountBasis basis, FieldBatch batch, CancellationToken cancellationToken)
    {
        StatisticsQuery query = new()
        {
            GroupBy = s_titlesAndKinds,
            Basis = basis,
            Order = s_highestFirst,
            Filter = await StatisticsQuestion.ReadFilterAsync(batch, cancellationToken),
        };
        var rows = await StatisticsLists.ReadAsync(batch, query, cancellationToken);
        return rows.Select(static row => new TitleCount(row)).ToArray();
    }
}
