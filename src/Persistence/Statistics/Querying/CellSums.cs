using System.Data.Common;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>
/// Adds up the cells that a <see cref="CellListSql"/> reads to the rows of a question, and puts these in order, as
/// <see cref="RowSql"/> has the database do it.
/// </summary>
/// <param name="query">The question.</param>
/// <param name="most">Rows at most; cells of further ones are passed over.</param>
internal sealed class CellSums(StatisticsQuery query, int most)
{
    /// <summary>As many as a year has titles and kinds of recipients.</summary>
    private const int UsualRows = 32;

    private readonly Dictionary<int[], CellSum> _sums = new(query.GroupBy.Count == 0 ? 1 : UsualRows, KeyComparer.Instance);
    private readonly int[] _key = new int[query.GroupBy.Count + 1];
    private readonly RowOrder _order = new(query);

    /// <summary>Adds the current cell.</summary>
    public void Add(DbDataReader cell)
    {
        for (int i = 0; i < _key.Length; i++)
        {
            _key[i] = cell.GetInt32(i);
        }

        if (!_sums.TryGetValue(_key, out CellSum? sum))
        {
            if (_sums.Count == most)
            {
                return;
            }

            int[] key = [.. _key];
            sum = new CellSum(key, _order.Read(cell, key.Length + CellSum.Columns));
            _sums.Add(key, sum);
        }

        sum.Add(cell, _key.Length);
    }

    /// <summary>The rows in the order of the question.</summary>
    public StatisticRow[] ToRows()
    {
        CellSum[] sums = [.. _sums.Values];
        Array.Sort(sums, _order);
        return Array.ConvertAll(sums, sum => sum.ToRow(query));
    }

    private sealed class KeyComparer : IEqualityComparer<int[]>
    {
        public static readonly KeyComparer Instance = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            int hash = 0;
            foreach (int value in obj)
            {
                hash = unchecked((hash * 31) + value);
            }

            return hash;
        }
    }
}
