using OpenEmulationData.Persistence.Awards;

namespace OpenEmulationData.Persistence.Statistics;

/// <summary>Adds cells up over titles and recipient kinds. They come by status and year, and within these by title.</summary>
/// <param name="titles">Which title builds on which.</param>
/// <param name="versions">The versions of the totals of each status that has more than one.</param>
/// <param name="write">Takes the totals.</param>
internal sealed class TotalsBuilder(
    TitleRelations titles, IReadOnlyDictionary<AwardStatus, IReadOnlyList<CellVersion>> versions, Action<StatisticTotal> write)
{
    private static readonly CellVersion[] s_everyone = [CellVersion.Everyone];

    private List<VersionTotals> _versions = [];
    private AwardStatus? _status;
    private int _year;
    private int _count;

    private readonly record struct Scope(int Unit, int? Campaign, int? Cluster);

    public void Add(StatisticCell cell)
    {
        if (cell.Status != _status)
        {
            CloseStatus();
            _versions = [.. versions.GetValueOrDefault(cell.Status, s_everyone).Select(version => new VersionTotals(version))];
        }
        else if (cell.Year != _year)
        {
            CloseYear();
        }

        (_status, _year) = (cell.Status, cell.Year);
        CellVersion own = new(cell.Audiences, cell.VisibleFrom, cell.VisibleUntil);
        foreach (VersionTotals totals in _versions)
        {
            if (totals.Version.IsWithin(own))
            {
                At(totals.OfYear, new Scope(cell.UnitId, cell.CampaignId, cell.ClusterId)).Add(cell, titles);
            }
        }
    }

    public void Complete() => CloseStatus();

    private static RunningTotal At(Dictionary<Scope, RunningTotal> totals, Scope scope)
    {
        if (!totals.TryGetValue(scope, out RunningTotal? total))
        {
            totals.Add(scope, total = new RunningTotal());
        }

        return total;
    }

    private void CloseYear()
    {
        foreach (VersionTotals totals in _versions)
        {
            foreach ((Scope scope, RunningTotal total) in totals.OfYear)
            {
                Write(totals.Version, scope, total, _year);
                At(totals.OfStatus, scope).Add(total, titles);
            }

            totals.OfYear.Clear();
        }
    }

    private void CloseStatus()
    {
        CloseYear();
        foreach (VersionTotals totals in _versions)
        {
            foreach ((Scope scope, RunningTotal total) in totals.OfStatus)
            {
                Write(totals.Version, scope, total, null);
            }
        }
    }

    private void Write(CellVersion version, Scope scope, RunningTotal total, int? year)
    {
        StatisticTotal entity = total.ToTotal(titles);
        entity.Id = ++_count;
        entity.Year = year;
        entity.Status = _status!.Value;
        entity.UnitId = scope.Unit;
        entity.CampaignId = scope.Campaign;
        entity.ClusterId = scope.Cluster;
        entity.Audiences = version.Audiences;
        entity.VisibleFrom = version.From;
        entity.VisibleUntil = version.Until;
        write(entity);
    }

    private sealed record VersionTotals(CellVersion Version)
    {
        public Dictionary<Scope, RunningTotal> OfYear { get; } = [];

        public Dictionary<Scope, RunningTotal> OfStatus { get; } = [];
    }
}
