namespace OpenEmulationData.Persistence.Statistics;

/// <summary>A sum over the parts of a scope, and the one tally that it rests on when it rests on one only.</summary>
internal sealed class PartSum
{
    private int _parts;

    public int Total { get; private set; }

    public int Named { get; private set; }

    public bool HasTally { get; private set; }

    /// <summary>The only tally behind the sum; null when it has more parts, or named awards.</summary>
    public TallyFact? SoleTally { get; private set; }

    /// <summary>Takes a decided part.</summary>
    public void Add(ScopeFigures part)
    {
        Named += part.Named;
        HasTally |= part.HasTally;
        Add(part.Best, part.DecidingTally);
    }

    /// <summary>Takes the named awards that lie in none of the parts.</summary>
    public void AddRest(int named) => Add(named - Named, null);

    private void Add(int count, TallyFact? tally)
    {
        if (count > 0)
        {
            Total += count;
            SoleTally = ++_parts == 1 ? tally : null;
        }
    }
}
