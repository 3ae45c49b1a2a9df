using System.Data.Common;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>The sum of the cells of one row.</summary>
/// <param name="key">The key of the row.</param>
/// <param name="order">What the row is ordered by beside its figures and keys.</param>
internal sealed class CellSum(int[] key, SortValue[] order)
{
    /// <summary>How many columns <see cref="Add"/> reads.</summary>
    public const int Columns = 9;

    private SupportSum _support;
    private bool _hasTally;
    private bool _disagree;
    private bool _split;
    private bool? _overlap;

    public int[] Key => key;

    public SortValue[] Order => order;

    public int Count { get; private set; }

    public int Named { get; private set; }

    public int? Reported { get; private set; }

    /// <summary>Named awards as a share of the count, -1 when the count is 0.</summary>
    public double Coverage => Count == 0 ? -1 : (double)Named / Count;

    /// <summary>Adds the current cell.</summary>
    /// <param name="cell">Stands on the cell.</param>
    /// <param name="first">The first column behind the key.</param>
    public void Add(DbDataReader cell, int first)
    {
        int count = cell.GetInt32(first);
        int? support = Number(cell, first + 3);
        bool isOwn = cell.GetBoolean(first + 4);
        Count = checked(Count + count);
        Named = checked(Named + cell.GetInt32(first + 1));
        if (Number(cell, first + 2) is { } reported)
        {
            Reported = checked((Reported ?? 0) + reported);
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

    /// <summary>The row of a question.</summary>
    public StatisticRow ToRow(StatisticsQuery query) => new()
    {
        Key = StatisticsReader.MakeKey(key, query.GroupBy),
        Count = Count,
        Named = Named,
        Reported = Reported,
        Precision = (query.Basis is not CountBasis.Named ? _support.Support : _hasTally ? FigureSupport.LowerBound : FigureSupport.NamedAwards).ToPrecision(),
        SourcesDisagree = _disagree,
        UnitSplit = _split,
        TitlesOverlap = _overlap,
        Position = [],
    };

    private static int? Number(DbDataReader cell, int ordinal) => cell.IsDBNull(ordinal) ? null : cell.GetInt32(ordinal);
}
