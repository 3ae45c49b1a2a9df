using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>All that the text of a <see cref="CellListSql"/> depends on: everything about a question but keys and years.</summary>
/// <param name="Dialect">The language.</param>
/// <param name="Audience">Whose cells.</param>
/// <param name="Basis">The figure.</param>
/// <param name="Perimeter">Whether units are those of the time.</param>
/// <param name="Owner">Of whom there are rows.</param>
/// <param name="GroupBy">The dimensions in their order, four bits each.</param>
/// <param name="Order">The keys of the order as a set.</param>
/// <param name="Years">How many ranges of years there are, -1 for any year.</param>
/// <param name="Keys">Which sets of keys there are.</param>
/// <param name="Statuses">The statuses as a set, as the other values of enums: null for any.</param>
/// <param name="TitleKinds">The kinds of titles.</param>
/// <param name="ConferringLevels">The levels that confer.</param>
/// <param name="RecipientKinds">The kinds of recipients.</param>
internal readonly record struct CellListShape(
    SqlDialect Dialect,
    Audiences Audience,
    CountBasis Basis,
    UnitPerimeter Perimeter,
    StatisticsOwner Owner,
    long GroupBy,
    int Order,
    int Years,
    int Keys,
    int? Statuses,
    int? TitleKinds,
    int? ConferringLevels,
    int? RecipientKinds)
{
    public static CellListShape Of(StatisticsQuery query, ReadSession session)
    {
        StatisticsFilter filter = query.Filter;
        long groupBy = 0;
        foreach (AwardDimension dimension in query.GroupBy)
        {
            groupBy = (groupBy << 4) | ((long)dimension + 1);
        }

        int order = 0;
        foreach (StatisticsOrder by in query.Order)
        {
            order |= 1 << (int)by.Key;
        }

        return new CellListShape(
            session.Dialect,
            session.Viewer.Audience,
            query.Basis,
            query.Perimeter,
            query.Owner,
            groupBy,
            order,
            filter.Years?.Count ?? -1,
            (filter.Units is null ? 0 : 1) | (filter.Titles is null ? 0 : 2) | (filter.Campaigns is null ? 0 : 4) | (filter.Clusters is null ? 0 : 8),
            SetOf(filter.Statuses),
            SetOf(filter.TitleKinds),
            SetOf(filter.ConferringLevels),
            SetOf(filter.RecipientKinds));
    }

    private static int? SetOf<T>(IReadOnlyCollection<T>? values)
        where T : struct, Enum =>
        values?.Aggregate(0, static (set, value) => set | (1 << Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)));
}
