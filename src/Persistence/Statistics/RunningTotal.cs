namespace OpenEmulationData.Persistence.Statistics;

/// <summary>A total while it is added up.</summary>
internal sealed class RunningTotal
{
    private readonly List<int> _titles = [];
    private int _named;
    private int? _reported;
    private int _best;
    private SupportSum _bestSupport;
    private SupportSum _reportedSupport;
    private bool _hasTally;
    private bool _sourcesDisagree;
    private bool _partsDisagree;
    private bool _overlap;
    private bool _oneLaw;

    /// <summary>Takes a cell; those of one title follow each other.</summary>
    public void Add(StatisticCell cell, TitleRelations titles)
    {
        Add(cell.Named, cell.Reported, cell.Best, cell.BestSupport, cell.ReportedSupport);
        _hasTally |= cell.HasTally;
        _sourcesDisagree |= cell.SourcesDisagree;
        _partsDisagree |= cell.PartsDisagree;
        if (cell.TitleId is { } title && (_titles.Count == 0 || _titles[^1] != title))
        {
            _titles.Add(title);
            _oneLaw |= titles.IsOfOneLaw(title);
        }
    }

    /// <summary>Takes the total of another year.</summary>
    public void Add(RunningTotal year, TitleRelations titles)
    {
        Add(year._named, year._reported, year._best, year._bestSupport.Support, year._reported is null ? null : year._reportedSupport.Support);
        _hasTally |= year._hasTally;
        _sourcesDisagree |= year._sourcesDisagree;
        _partsDisagree |= year._partsDisagree;
        _overlap |= year._overlap || titles.Overlap(year._titles);
        _oneLaw |= year._oneLaw;
    }

    public StatisticTotal ToTotal(TitleRelations titles) => new()
    {
        Named = _named,
        Reported = _reported,
        Best = _best,
        BestSupport = _bestSupport.Support,
        ReportedSupport = _reported is null ? null : _reportedSupport.Support,
        HasTally = _hasTally,
        SourcesDisagree = _sourcesDisagree,
        PartsDisagree = _partsDisagree,
        TitlesOverlap = _overlap || titles.Overlap(_titles),
        OneLawTitle = _oneLaw,
    };

    private void Add(int named, int? reported, int best, FigureSupport bestSupport, FigureSupport? reportedSupport)
    {
        _named += named;
        _best += best;
        _bestSupport.Add(best, bestSupport);
        if (reported is { } printed)
        {
            _reported = (_reported ?? 0) + printed;
            _reportedSupport.Add(printed, reportedSupport!.Value);
        }
    }
}
