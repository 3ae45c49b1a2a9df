using System.Data.Common;
using System.Globalization;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>Answers questions from the cube. The number of statements does not depend on the number of rows.</summary>
public static class StatisticsReader
{
    /// <summary>Reads a page of rows, in their order.</summary>
    /// <exception cref="ArgumentException">The order is by a dimension that is not grouped by, or a position is one of another order.</exception>
    public static async ValueTask<IReadOnlyList<StatisticRow>> ReadRowsAsync(
        ReadSession session, StatisticsQuery query, StatisticsPage page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(page);
        RowSql sql = new(query, session);
        List<StatisticRow> rows = [];
        await session.ReadAsync(sql.Page(page), sql.Parameters, reader => rows.Add(Read(reader, query, sql)), cancellationToken);
        if (page.FromEnd)
        {
            rows.Reverse();
        }

        return rows;
    }

    /// <summary>Reads rows in their order, which do not say where they stand in it.</summary>
    /// <param name="session">Where to read them.</param>
    /// <param name="query">The question.</param>
    /// <param name="most">So many rows at most; of more, any.</param>
    /// <param name="cancellationToken">Stops the statement.</param>
    /// <exception cref="ArgumentException">The order is by a dimension that is not grouped by.</exception>
    public static async ValueTask<IReadOnlyList<StatisticRow>> ReadListAsync(
        ReadSession session, StatisticsQuery query, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        if (session.Dialect.AggregatesInDatabase)
        {
            return await ReadRowsAsync(session, query, new StatisticsPage(most), cancellationToken);
        }

        CellSums sums = new(query, most);
        await session.ReadAsync(CellListSql.Of(query, session), CellListSql.ParametersOf(query, session), sums.Add, cancellationToken);
        return sums.ToRows();
    }

    /// <summary>Counts the rows.</summary>
    public static async ValueTask<int> CountRowsAsync(ReadSession session, StatisticsQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        RowSql sql = new(query, session);
        int count = 0;
        await session.ReadAsync(sql.Count(), sql.Parameters, reader => count = reader.GetInt32(0), cancellationToken);
        return count;
    }

    /// <summary>Reads the figure of everything that is counted; 0, as a lower bound, where nothing is.</summary>
    public static async ValueTask<StatisticRow> ReadTotalAsync(ReadSession session, StatisticsQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        IReadOnlyList<StatisticRow> rows = await ReadListAsync(session, query.Ungrouped(), 1, cancellationToken);
        return rows.Count > 0 ? rows[0] : Nothing(0);
    }

    /// <summary>The figure where nothing is known.</summary>
    public static StatisticRow Nothing(int owner) => new()
    {
        Key = new StatisticKey { Owner = owner },
        Count = 0,
        Precision = CountPrecision.AtLeast,
        Named = 0,
        Reported = null,
        Position = [(long)owner],
        TitlesOverlap = false,
    };

    /// <summary>Reads the columns of a key, which stand first and in the order of the dimensions.</summary>
    internal static StatisticKey ReadKey(DbDataReader reader, IReadOnlyList<AwardDimension> dimensions)
    {
        Span<int> values = stackalloc int[dimensions.Count + 1];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = reader.GetInt32(i);
        }

        return MakeKey(values, dimensions);
    }

    /// <summary>A key of the owner and the values of the dimensions, in their order.</summary>
    internal static StatisticKey MakeKey(ReadOnlySpan<int> values, IReadOnlyList<AwardDimension> dimensions)
    {
        StatisticKey key = new() { Owner = values[0] };
        for (int i = 0; i < dimensions.Count; i++)
        {
            int value = values[i + 1];
            switch (dimensions[i])
            {
                case AwardDimension.Title:
                    key.TitleId = value;
                    break;
                case AwardDimension.TitleKind:
                    key.TitleKind = (AwardTitleKind)value;
                    break;
                case AwardDimension.ConferringLevel:
                    key.ConferringLevel = (ConferringLevel)value;
                    break;
                case AwardDimension.RecipientKind:
                    key.RecipientKind = (RecipientKind)value;
                    break;
                case AwardDimension.Year:
                    key.Year = value;
                    break;
                case AwardDimension.Unit:
                    key.UnitId = value;
                    break;
                case AwardDimension.Province:
                    key.ProvinceId = value;
                    break;
                case AwardDimension.Campaign:
                    key.CampaignId = value;
                    break;
                case AwardDimension.Cluster:
                    key.ClusterId = value;
                    break;
                default:
                    key.Status = (AwardStatus)value;
                    break;
            }
        }

        return key;
    }

    private static StatisticRow Read(DbDataReader reader, StatisticsQuery query, RowSql sql)
    {
        int next = query.GroupBy.Count + 1;
        int count = reader.GetInt32(next++);
        int named = reader.GetInt32(next++);
        int? reported = Number(reader, next++);
        SupportSum sum = new(
            reader.GetInt32(next++), (FigureSupport)(Number(reader, next++) ?? 0), reader.GetInt32(next++), (FigureSupport)(Number(reader, next++) ?? 0));
        bool hasTally = reader.GetInt32(next++) != 0;
        FigureSupport support = query.Basis != CountBasis.Named ? sum.Support : hasTally ? FigureSupport.LowerBound : FigureSupport.NamedAwards;
        return new StatisticRow
        {
            Key = ReadKey(reader, query.GroupBy),
            Count = count,
            Named = named,
            Reported = reported,
            Precision = support.ToPrecision(),
            SourcesDisagree = reader.GetInt32(next++) != 0,
            UnitSplit = reader.GetInt32(next++) != 0,
            TitlesOverlap = Number(reader, next++) is { } overlap ? overlap != 0 : null,
            Position = ReadPosition(reader, next, sql.Order.Count),
        };
    }

    private static int? Number(DbDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetInt32(ordinal);

    private static object[] ReadPosition(DbDataReader reader, int first, int count)
    {
        object[] position = new object[count];
        for (int i = 0; i < count; i++)
        {
            position[i] = Position(reader, first + i);
        }

        return position;
    }

    private static object Position(DbDataReader reader, int ordinal) => reader.GetValue(ordinal) switch
    {
        string text => text,
        double number => number,
        var whole => Convert.ToInt64(whole, CultureInfo.InvariantCulture),
    };
}
