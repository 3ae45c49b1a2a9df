namespace OpenEmulationData.Persistence.Statistics;

/// <summary>The cells of one group while they are built; empty again after each.</summary>
internal sealed class GroupCube
{
    private readonly int[] _parents;
    private readonly int[] _depths;
    private readonly Action<StatisticCell> _write;
    private readonly Dictionary<int, UnitScopes> _units = [];
    private readonly List<int>[] _unitsAtDepth;
    private int _cells;

    public GroupCube(int[] parents, int[] depths, Action<StatisticCell> write)
    {
        _parents = parents;
        _depths = depths;
        _write = write;
        _unitsAtDepth = [.. Enumerable.Range(0, depths.Max() + 1).Select(_ => new List<int>())];
    }

    public void Add(NamedFact fact) => Scopes(fact.UnitId).Count(fact.CampaignId, fact.ClusterId);

    public void Add(TallyFact tally) => Scopes(tally.UnitId).Report(tally);

    /// <summary>Decides every scope from the deepest unit up, and writes its cell.</summary>
    public void Close(FactGroup group, CellVersion version)
    {
        for (int depth = _unitsAtDepth.Length - 1; depth >= 0; depth--)
        {
            foreach (int unit in _unitsAtDepth[depth])
            {
                UnitScopes scopes = _units[unit];
                scopes.Decide();
                UnitScopes? parent = _parents[unit] == 0 ? null : Scopes(_parents[unit]);
                foreach (ScopeFigures figures in scopes.All)
                {
                    parent?.AddChild(figures);
                    _write(figures.ToCell(++_cells, group, unit, version));
                }
            }

            _unitsAtDepth[depth].Clear();
        }

        _units.Clear();
    }

    private UnitScopes Scopes(int unit)
    {
        if (!_units.TryGetValue(unit, out UnitScopes? scopes))
        {
            _units.Add(unit, scopes = new UnitScopes());
            _unitsAtDepth[_depths[unit]].Add(unit);
        }

        return scopes;
    }
}
