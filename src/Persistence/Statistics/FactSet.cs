using System.Runtime.InteropServices;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Statistics;

/// <summary>Collects what an import counts, and builds the cube from it.</summary>
internal sealed class FactSet
{
    private readonly List<NamedFact> _named = [];
    private readonly List<TallyFact> _tallies = [];
    private int[] _parents = [0];

    public void Add(NamedFact fact) => _named.Add(fact);

    public void Add(TallyFact fact) => _tallies.Add(fact);

    /// <summary>Takes the tree of the unit versions; their keys count from 1 in this order.</summary>
    public void UseTree(IReadOnlyList<AdministrativeUnit> units) => _parents = [0, .. units.Select(unit => unit.ParentId ?? 0)];

    /// <summary>Hands over every cell of the cube.</summary>
    public void Build(Action<StatisticCell> write, CancellationToken cancellationToken) =>
        new CubeBuilder(_parents).Build(CollectionsMarshal.AsSpan(_named), CollectionsMarshal.AsSpan(_tallies), write, cancellationToken);
}
