using System.Data.Common;
using OpenEmulationData.Persistence.Querying;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>
/// Adds up the cells that a <see cref="CellListSql"/> reads to the rows of a question, and puts these in order, as
/// <see cref="RowSql"/> has the database do it.
/// </summary>
/// <param name="query">The question.</param>
/// <param name="most">Rows at most; cells of further ones are passed over.</param>
internal sealed class CellSums(StatisticsQuery query, int most)
{
    private readonly Dictionary<int[], Sum> _sums = new(KeyComparer.Instance);
    private readonly int[] _key = new int[query.GroupBy.Count + 1];
    private readonly RowOrder _order = new(query);

    /// <summary>Adds the current cell.</summary>
    public void Add(DbDataReader cell)
    {
        for (int i = 0; i < _key.Length; i++)
        {
            _key[i] = cell.GetInt32(i);
        }

        if (!_sums.TryGetValue(_key, out Sum? sum))
        {
            if (_sums.Count == most)
            {
                return;
            }

            int[] key = [.. _key];
            sum = new Sum(key, _order.Read(cell, key.Length + Sum.Columns));
            _sums.Add(key, sum);
        }

        sum.Add(cell, _key.Length);
    }

    /// <summary>The rows in the order of the question.</summary>
    public IReadOnlyList<StatisticRow> ToRows()
    {
        List<(StatisticRow Row, int[] Key, object[] Order)> rows = [.. _sums.Values.Select(sum => (sum.ToRow(query), sum.Key, sum.Order))];
        rows.Sort(_order);
        return [.. rows.Select(static row => row.Row)];
    }

    private sealed class Sum(int[] key, object[] order)
    {
        /// <summary>How many columns <see cref="Add"/> reads.</summary>
        public const int Columns = 9;

        private int _count;
        private int _named;
        private int? _reported;
        private SupportSum _support;
        private bool _hasTally;
        private bool _disagree;
        private bool _split;
        private bool? _overlap;

        public int[] Key => key;

        public object[] Order => order;

        public void Add(DbDataReader cell, int first)
        {
            int count = cell.GetInt32(first);
            int? support = Number(cell, first + 3);
            bool isOwn = cell.GetBoolean(first + 4);
            _count = checked(_count + count);
            _named = checked(_named + cell.GetInt32(first + 1));
            if (Number(cell, first + 2) is { } reported)
            {
                _reported = checked((_reported ?? 0) + reported);
            }

            if (count > 0 || support is not null)
            {
                FigureSupport given = (FigureSupport)(support ?? 0);
                _support.Add(count, isOwn ? given : given.ForAnotherUnit());
            }

            _hasTally |= cell.GetBoolean(first + 5);
            _disagree |= cell.GetBoolean(first + 6);
            _split |= cell.GetBoolean(first + 7);
            if (Number(cell, first + 8) is { } overlap)
            {
                _overlap = overlap != 0 || _overlap is true;
            }
        }

        public StatisticRow ToRow(StatisticsQuery query) => new()
        {
            Key = StatisticsReader.MakeKey(key, query.GroupBy),
            Count = _count,
            Named = _named,
            Reported = _reported,
            Precision = (query.Basis is not CountBasis.Named ? _support.Support : _hasTally ? FigureSupport.LowerBound : FigureSupport.NamedAwards).ToPrecision(),
            SourcesDisagree = _disagree,
            UnitSplit = _split,
            TitlesOverlap = _overlap,
            Position = [],
        };

        private static int? Number(DbDataReader cell, int ordinal) => cell.IsDBNull(ordinal) ? null : cell.GetInt32(ordinal);
    }

    private sealed class KeyComparer : IEqualityComparer<int[]>
    {
        public static readonly KeyComparer Instance = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            HashCode hash = default;
            foreach (int value in obj)
            {
                hash.Add(value);
            }

            return hash.ToHashCode();
        }
    }
}
