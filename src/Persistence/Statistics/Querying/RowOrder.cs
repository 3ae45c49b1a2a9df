using System.Data.Common;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>The order of the rows of a question, as <see cref="RowSql"/> writes it: by the keys at last.</summary>
internal sealed class RowOrder(StatisticsQuery query) : IComparer<(StatisticRow Row, int[] Key, object[] Order)>
{
    /// <summary>The places in the key of the dimensions whose order is that of an entity; a column each, behind the figures.</summary>
    private readonly int[] _entities =
    [
        .. query.GroupBy.Select(static (dimension, index) => (dimension, Place: index + 1))
            .Where(key => query.Order.Any(order => (AwardDimension)order.Key == key.dimension) && StatisticsKeyColumn.Of(key.dimension, everyUnit: false).Table is not null)
            .Select(static key => key.Place),
    ];

    /// <summary>Reads what the row of a cell is ordered by beside its figures and keys.</summary>
    public object[] Read(DbDataReader cell, int first)
    {
        object[] values = _entities.Length == 0 ? [] : new object[_entities.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = cell.GetValue(first + i);
        }

        return values;
    }

    public int Compare((StatisticRow Row, int[] Key, object[] Order) x, (StatisticRow Row, int[] Key, object[] Order) y)
    {
        foreach (StatisticsOrder order in query.Order)
        {
            int compared = order.Key switch
            {
                StatisticsOrderKey.Count => x.Row.Count.CompareTo(y.Row.Count),
                StatisticsOrderKey.Named => x.Row.Named.CompareTo(y.Row.Named),
                StatisticsOrderKey.Reported => (x.Row.Reported ?? -1).CompareTo(y.Row.Reported ?? -1),
                StatisticsOrderKey.Coverage => (x.Row.Coverage ?? -1).CompareTo(y.Row.Coverage ?? -1),
                _ => ByDimension((AwardDimension)order.Key, x, y),
            };
            if (compared != 0)
            {
                return order.Descending ? -compared : compared;
            }
        }

        return x.Key.AsSpan().SequenceCompareTo(y.Key);
    }

    private int ByDimension(AwardDimension dimension, (StatisticRow Row, int[] Key, object[] Order) x, (StatisticRow Row, int[] Key, object[] Order) y)
    {
        int place = query.PlaceOf(dimension) + 1;
        int entity = Array.IndexOf(_entities, place);
        return entity < 0 ? x.Key[place].CompareTo(y.Key[place])
            : (x.Order[entity], y.Order[entity]) is (string a, string b) ? string.CompareOrdinal(a, b)
            : ((long)x.Order[entity]).CompareTo((long)y.Order[entity]);
    }
}
