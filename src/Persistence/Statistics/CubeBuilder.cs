using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Statistics;

/// <summary>
/// Builds the cube of figures. Facts are sorted by group; within a group units are closed from the deepest up, each
/// handing its scopes to its parent, so that every fact is touched once for each unit above it:
/// O(facts × depth) time, and memory for the facts and one group.
/// </summary>
/// <remarks>
/// The rules, with S a scope (unit, campaign or any, cluster or any) of one group:
/// <list type="bullet">
/// <item><c>named(S)</c>: awards at the unit or below it, of the campaign and of the cluster where S names them.</item>
/// <item><c>reported(S)</c>: the tally printed for exactly S; of several the one with the later source.</item>
/// <item><c>best(S)</c>: the largest of named(S); reported(S); the sum of best over the child units; where the campaign is
/// any, the sum of best over the campaigns and the named awards without one; where the cluster is any, the same over the
/// clusters. On a tie <see cref="StatisticDecision"/> decides by its order.</item>
/// <item>What best rests on: the tally that decided; named awards when no tally is printed for S or within it; for a sum
/// what <see cref="SupportSum"/> says, and over child units never EXACT by a tally. All else is a lower bound.</item>
/// </list>
/// </remarks>
internal sealed class CubeBuilder
{
    private static readonly CellVersion[] s_everyone = [CellVersion.Everyone];

    private readonly int[] _parents;
    private readonly int[] _depths;
    private readonly DateTime _now;

    /// <param name="parents">The parent of each unit by its key, 0 for none; the entry of key 0 is unused.</param>
    /// <param name="now">When the figures are built.</param>
    public CubeBuilder(int[] parents, DateTime now)
    {
        _now = now;
        _parents = parents;
        _depths = new int[parents.Length];
        for (int unit = 1; unit < parents.Length; unit++)
        {
            for (int ancestor = parents[unit]; ancestor != 0; ancestor = parents[ancestor])
            {
                _depths[unit]++;
            }
        }
    }

    /// <summary>Sorts the facts and hands over every cell, numbered from 1.</summary>
    public void Build(Span<NamedFact> named, Span<TallyFact> tallies, Action<StatisticCell> write, CancellationToken cancellationToken)
    {
        named.Sort();
        tallies.Sort();
        GroupCube cube = new(_parents, _depths, write);
        int nextNamed = 0;
        int nextTally = 0;
        while (nextNamed < named.Length || nextTally < tallies.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FactGroup group = First(named[nextNamed..], tallies[nextTally..]);
            (int firstNamed, int firstTally) = (nextNamed, nextTally);
            while (nextNamed < named.Length && named[nextNamed].Group == group)
            {
                nextNamed++;
            }

            while (nextTally < tallies.Length && tallies[nextTally].Group == group)
            {
                nextTally++;
            }

            Build(cube, group, named[firstNamed..nextNamed], tallies[firstTally..nextTally]);
        }
    }

    /// <summary>Builds one group, in each of its versions.</summary>
    private void Build(GroupCube cube, FactGroup group, ReadOnlySpan<NamedFact> named, ReadOnlySpan<TallyFact> tallies)
    {
        foreach (CellVersion version in VersionsOf(named))
        {
            foreach (NamedFact fact in named)
            {
                if (version.Counts(fact.Visible))
                {
                    cube.Add(fact);
                }
            }

            foreach (TallyFact tally in tallies)
            {
                cube.Add(tally);
            }

            cube.Close(group, version);
        }
    }

    private IReadOnlyList<CellVersion> VersionsOf(ReadOnlySpan<NamedFact> named)
    {
        List<VisibleInterval>? restricted = null;
        foreach (NamedFact fact in named)
        {
            if (fact.Visible is { } visible)
            {
                (restricted ??= []).Add(visible);
            }
        }

        return restricted is null ? s_everyone : CellVersion.Of(restricted, _now);
    }

    private static FactGroup First(ReadOnlySpan<NamedFact> named, ReadOnlySpan<TallyFact> tallies)
    {
        if (named.IsEmpty || tallies.IsEmpty)
        {
            return named.IsEmpty ? tallies[0].Group : named[0].Group;
        }

        return named[0].Group.CompareTo(tallies[0].Group) <= 0 ? named[0].Group : tallies[0].Group;
    }
}
