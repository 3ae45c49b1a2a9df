using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Persistence.Statistics;

/// <summary>Which titles build on which, directly or over others, and which exist under one law only.</summary>
internal sealed class TitleRelations
{
    /// <summary>The first year of Law 06/2022/QH15, in force from 2024-01-01.</summary>
    public const int FirstYearOfNewLaw = 2024;

    private readonly Dictionary<int, HashSet<int>> _bases = [];
    private readonly HashSet<int> _oneLaw;

    public TitleRelations(IEnumerable<AwardTitle> titles, IEnumerable<TitleBuildsOn> links)
    {
        _oneLaw = [.. titles.Where(title => IsOfOneLaw(title.ValidFrom, title.ValidTo)).Select(title => title.Id)];
        ILookup<int, int> direct = links.ToLookup(link => link.TitleId, link => link.BaseId);
        foreach (int title in direct.Select(group => group.Key))
        {
            HashSet<int> bases = [];
            Stack<int> open = new([title]);
            while (open.TryPop(out int next))
            {
                foreach (int found in direct[next].Where(bases.Add))
                {
                    open.Push(found);
                }
            }

            _bases.Add(title, bases);
        }
    }

    /// <summary>Whether a title with this validity exists under the law of 2003 only, or under that of 2022 only.</summary>
    public static bool IsOfOneLaw(PartialDate? validFrom, PartialDate? validTo) =>
        validFrom?.Year >= FirstYearOfNewLaw || validTo?.Year < FirstYearOfNewLaw;

    public bool IsOfOneLaw(int title) => _oneLaw.Contains(title);

    /// <summary>Whether among the titles there are two of which one builds on the other.</summary>
    public bool Overlap(List<int> titles)
    {
        foreach (int title in titles)
        {
            if (_bases.TryGetValue(title, out HashSet<int>? bases) && titles.Exists(other => other != title && bases.Contains(other)))
            {
                return true;
            }
        }

        return false;
    }
}
