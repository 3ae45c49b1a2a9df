namespace OpenEmulationData.Persistence.Statistics;

/// <summary>
/// What a sum rests on. With a part ABOUT it is about, since the part may lie below its number; only named awards stay
/// exact; one part alone stays what it is; all else is a lower bound. Parts of 0 count only when there are no others.
/// </summary>
internal struct SupportSum
{
    private int _parts;
    private FigureSupport _largest;
    private int _zeros;
    private FigureSupport _largestZero;

    public SupportSum(int parts, FigureSupport largest, int zeros, FigureSupport largestZero)
    {
        _parts = parts;
        _largest = largest;
        _zeros = zeros;
        _largestZero = largestZero;
    }

    public readonly FigureSupport Support => _parts > 0 ? Combine(_parts, _largest) : Combine(_zeros, _largestZero);

    public void Add(int count, FigureSupport support)
    {
        if (count > 0)
        {
            _parts++;
            _largest = Max(_largest, support);
        }
        else
        {
            _zeros++;
            _largestZero = Max(_largestZero, support);
        }
    }

    private static FigureSupport Combine(int parts, FigureSupport largest) => largest switch
    {
        FigureSupport.ExactTally when parts > 1 => FigureSupport.LowerBound,
        FigureSupport.NamedAwards when parts == 0 => FigureSupport.LowerBound,
        _ => largest,
    };

    private static FigureSupport Max(FigureSupport a, FigureSupport b) => a > b ? a : b;
}
