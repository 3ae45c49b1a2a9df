namespace OpenEmulationData.Persistence.Statistics;

/// <summary>A sum over the parts of a scope, and the one tally that it rests on when it rests on one only.</summary>
internal sealed class PartSum
{
    private int _parts;
    private SupportSum _support;

    public int Total { get; private set; }

    public int Named { get; private set; }

    public bool HasTally { get; private set; }

    public FigureSupport Support => _support.Support;

    /// <summary>Sources disagree about one of the parts.</summary>
    public bool Disagree { get; private set; }

    /// <summary>The only tally behind the sum; null when it has more parts, or named awards.</summary>
    public TallyFact? SoleTally { get; private set; }

    /// <summary>Takes a decided part.</summary>
    public void Add(ScopeFigures part)
    {
        Named += part.Named;
        HasTally |= part.HasTally;
        Disagree |= part.Best > 0 && part.PartsDisagree;
        Add(part.Best, part.Support, part.DecidingTally);
    }

    /// <summary>Takes the named awards that lie in none of the parts.</summary>
    public void AddRest(int named) => Add(named - Named, FigureSupport.NamedAwards, null);

    private void Add(int count, FigureSupport support, TallyFact? tally)
    {
        if (count > 0)
        {
            Total += count;
            _support.Add(count, support);
            SoleTally = ++_parts == 1 ? tally : null;
        }
    }
}
