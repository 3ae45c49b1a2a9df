using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Statistics;

/// <summary>
/// For whom and when figures hold. Groups without restricted facts have one version for everybody; the others one for each audience and
/// each span of time in which that audience sees the same facts.
/// </summary>
internal readonly record struct CellVersion(Audiences Audiences, DateTime? From, DateTime? Until)
{
    public static CellVersion Everyone { get; } = new(Audiences.All, null, null);

    /// <summary>Whether the version is what everybody sees when the cube is built.</summary>
    public bool IsFirst => Audiences.HasFlag(Audiences.Public) && From is null;

    /// <summary>The versions of figures over facts with these intervals; nobody asks for the time before the figures are built.</summary>
    public static IReadOnlyList<CellVersion> Of(IEnumerable<VisibleInterval?> intervals, DateTime now)
    {
        VisibleInterval[] restricted = [.. intervals.OfType<VisibleInterval>()];
        VisibleInterval[] shown = [.. restricted.Where(interval => interval.IsEver(now))];
        SortedSet<DateTime> ends = [.. restricted.Select(interval => interval.Until).OfType<DateTime>().Where(end => end > now)];
        SortedSet<DateTime> all =
            [.. shown.SelectMany(interval => new[] { interval.From, interval.Until }).OfType<DateTime>().Where(moment => moment > now)];
        return restricted.Length == 0 ? [Everyone]
            : Array.TrueForAll(restricted, interval => interval.Until is null)
                ? [.. Split(Audiences.Public, all), new CellVersion(Audiences.Press | Audiences.Steward, null, null)]
            : [.. Split(Audiences.Public, all), .. Split(Audiences.Press, ends), new CellVersion(Audiences.Steward, null, null)];
    }

    /// <summary>Whether a fact is counted in the version.</summary>
    public bool Counts(VisibleInterval? fact) =>
        fact is null
        || ((!Audiences.HasFlag(Audiences.Public) || fact.From is not { } from || From >= from)
            && (Audiences == Audiences.Steward || fact.Until is not { } until || Until <= until));

    /// <summary>Whether figures of a finer version are parts of this one's.</summary>
    public bool IsWithin(CellVersion coarser) =>
        coarser.Audiences.HasFlag(Audiences)
        && (coarser.From is not { } from || From >= from)
        && (coarser.Until is not { } until || Until <= until);

    private static IEnumerable<CellVersion> Split(Audiences audience, SortedSet<DateTime> moments)
    {
        DateTime? from = null;
        foreach (DateTime moment in moments)
        {
            yield return new CellVersion(audience, from, moment);
            from = moment;
        }

        yield return new CellVersion(audience, from, null);
    }
}
