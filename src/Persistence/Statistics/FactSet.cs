using System.Runtime.InteropServices;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Statistics;

/// <summary>Collects what an import counts, and builds the cube from it.</summary>
internal sealed class FactSet
{
    private readonly List<NamedFact> _named = [];
    private readonly List<TallyFact> _tallies = [];
    private int[] _parents = [0];
    private TitleRelations _titles = new([], []);

    public void Add(NamedFact fact) => _named.Add(fact);

    public void Add(TallyFact fact) => _tallies.Add(fact);

    /// <summary>Takes the tree of the unit versions; their keys count from 1 in this order.</summary>
    public void UseTree(IReadOnlyList<AdministrativeUnit> units) => _parents = [0, .. units.Select(unit => unit.ParentId ?? 0)];

    /// <summary>Takes the titles, and which builds on which.</summary>
    public void UseTitles(IEnumerable<AwardTitle> titles, IEnumerable<TitleBuildsOn> links) => _titles = new TitleRelations(titles, links);

    /// <summary>Hands over every cell of the cube and every total over cells.</summary>
    public void Build(Action<StatisticCell> writeCell, Action<StatisticTotal> writeTotal, CancellationToken cancellationToken)
    {
        TotalsBuilder totals = new(_titles, writeTotal);
        new CubeBuilder(_parents).Build(
            CollectionsMarshal.AsSpan(_named),
            CollectionsMarshal.AsSpan(_tallies),
            cell =>
            {
                writeCell(cell);
                totals.Add(cell);
            },
            cancellationToken);
        totals.Complete();
    }
}
