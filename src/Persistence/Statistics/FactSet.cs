using System.Runtime.InteropServices;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Statistics;

/// <summary>Collects what an import counts, and builds the cube from it.</summary>
/// <param name="now">When the figures are built.</param>
internal sealed class FactSet(DateTime now)
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

    /// <summary>
    /// Hands over every cell of the cube and every total over cells. Cells that not everybody sees at once are numbered behind all others,
    /// in the order in which they become visible, so that no number tells of them.
    /// </summary>
    public void Build(Action<StatisticCell> writeCell, Action<StatisticTotal> writeTotal, CancellationToken cancellationToken)
    {
        TotalsBuilder totals = new(_titles, VersionsByStatus(), writeTotal);
        List<StatisticCell> later = [];
        int count = 0;
        new CubeBuilder(_parents, now).Build(
            CollectionsMarshal.AsSpan(_named),
            CollectionsMarshal.AsSpan(_tallies),
            cell =>
            {
                totals.Add(cell);
                if (cell.VisibleFrom is null && cell.Audiences.HasFlag(Audiences.Public))
                {
                    cell.Id = ++count;
                    writeCell(cell);
                }
                else
                {
                    later.Add(cell);
                }
            },
            cancellationToken);
        totals.Complete();
        foreach (StatisticCell cell in later.OrderBy(cell => !cell.Audiences.HasFlag(Audiences.Public)).ThenBy(cell => cell.VisibleFrom))
        {
            cell.Id = ++count;
            writeCell(cell);
        }
    }

    private Dictionary<AwardStatus, IReadOnlyList<CellVersion>> VersionsByStatus() => _named
        .Where(fact => fact.Visible is not null)
        .GroupBy(fact => fact.Group.Status, fact => fact.Visible)
        .ToDictionary(status => status.Key, status => CellVersion.Of(status, now));
}
