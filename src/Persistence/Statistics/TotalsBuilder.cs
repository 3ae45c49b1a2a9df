using OpenEmulationData.Persistence.Awards;

namespace OpenEmulationData.Persistence.Statistics;

/// <summary>Adds cells up over titles and recipient kinds. They come by status and year, and within these by title.</summary>
internal sealed class TotalsBuilder(TitleRelations titles, Action<StatisticTotal> write)
{
    private readonly Dictionary<Scope, RunningTotal> _ofYear = [];
    private readonly Dictionary<Scope, RunningTotal> _ofStatus = [];
    private AwardStatus _status;
    private int _year;
    private int _count;

    private readonly record struct Scope(int Unit, int? Campaign, int? Cluster);

    public void Add(StatisticCell cell)
    {
        if (cell.Status != _status)
        {
            CloseStatus();
        }
        else if (cell.Year != _year)
        {
            CloseYear();
        }

        (_status, _year) = (cell.Status, cell.Year);
        At(_ofYear, new Scope(cell.UnitId, cell.CampaignId, cell.ClusterId)).Add(cell, titles);
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
        foreach ((Scope scope, RunningTotal total) in _ofYear)
        {
            Write(scope, total, _year);
            At(_ofStatus, scope).Add(total, titles);
        }

        _ofYear.Clear();
    }

    private void CloseStatus()
    {
        CloseYear();
        foreach ((Scope scope, RunningTotal total) in _ofStatus)
        {
            Write(scope, total, null);
        }

        _ofStatus.Clear();
    }

    private void Write(Scope scope, RunningTotal total, int? year)
    {
        StatisticTotal entity = total.ToTotal(titles);
        entity.Id = ++_count;
        entity.Year = year;
        entity.Status = _status;
        entity.UnitId = scope.Unit;
        entity.CampaignId = scope.Campaign;
        entity.ClusterId = scope.Cluster;
        write(entity);
    }
}
