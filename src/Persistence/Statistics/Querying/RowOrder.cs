using System.Data.Common;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>The order of the rows of a question, as <see cref="RowSql"/> writes it: by the keys at last.</summary>
internal sealed class RowOrder : IComparer<CellSum>
{
    private readonly Term[] _terms;

    /// <summary>The dimensions whose order is that of an entity; a column each, behind the figures.</summary>
    private readonly AwardDimension[] _entities;

    /// <exception cref="ArgumentException">The order is by a dimension that is not grouped by.</exception>
    public RowOrder(StatisticsQuery query)
    {
        _entities =
        [
            .. query.GroupBy.Where(dimension => query.Order.Any(order => (AwardDimension)order.Key == dimension)
                && StatisticsKeyColumn.Of(dimension, everyUnit: false).Table is not null),
        ];
        _terms = [.. query.Order.Select(order => order.Key >= StatisticsOrderKey.Count
            ? new Term(order, 0, -1)
            : new Term(order, query.PlaceOf((AwardDimension)order.Key) + 1, Array.IndexOf(_entities, (AwardDimension)order.Key)))];
    }

    /// <summary>Reads what the row of a cell is ordered by beside its figures and keys.</summary>
    public SortValue[] Read(DbDataReader cell, int first)
    {
        SortValue[] values = _entities.Length == 0 ? [] : new SortValue[_entities.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = _entities[i] is AwardDimension.Title ? new SortValue(cell.GetInt64(first + i), null) : new SortValue(0, cell.GetString(first + i));
        }

        return values;
    }

    public int Compare(CellSum? x, CellSum? y)
    {
        foreach (Term term in _terms)
        {
            int compared = term.By.Key switch
            {
                StatisticsOrderKey.Count => x!.Count.CompareTo(y!.Count),
                StatisticsOrderKey.Named => x!.Named.CompareTo(y!.Named),
                StatisticsOrderKey.Reported => (x!.Reported ?? -1).CompareTo(y!.Reported ?? -1),
                StatisticsOrderKey.Coverage => x!.Coverage.CompareTo(y!.Coverage),
                _ when term.Entity < 0 => x!.Key[term.Place].CompareTo(y!.Key[term.Place]),
                _ => x!.Order[term.Entity].CompareTo(y!.Order[term.Entity]),
            };
            if (compared != 0)
            {
                return term.By.Descending ? -compared : compared;
            }
        }

        return x!.Key.AsSpan().SequenceCompareTo(y!.Key);
    }

    /// <param name="By">What to order by.</param>
    /// <param name="Place">The place of the dimension in the key.</param>
    /// <param name="Entity">The place among the values of entities, -1 for what is not ordered by one.</param>
    private readonly record struct Term(StatisticsOrder By, int Place, int Entity);
}

/// <summary>What an entity is ordered by: a text, or else a number.</summary>
internal readonly record struct SortValue(long Number, string? Text) : IComparable<SortValue>
{
    public int CompareTo(SortValue other) => Text is null ? Number.CompareTo(other.Number) : string.CompareOrdinal(Text, other.Text);
}
