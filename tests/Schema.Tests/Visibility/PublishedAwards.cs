namespace OpenEmulationData.Schema.Tests.Visibility;

/// <summary>The awards of a release.</summary>
internal sealed record PublishedAwards(DateTime At, IReadOnlyList<AwardRow> Awards)
{
    /// <summary>The awards whose names are withdrawn with the release.</summary>
    public IReadOnlyList<string> Withdrawn { get; init; } = [];

    /// <summary>Releases half a day apart, the last of them when every world is looked at; awards come, change and go from one to the next.</summary>
    public static IReadOnlyList<PublishedAwards> Random(Random random, IReadOnlyList<string> codes, int releases, IReadOnlyList<DateTime?> embargoes)
    {
        List<PublishedAwards> published = [];
        for (var n = 1; n <= releases; n++)
        {
            var before = n > 1 ? published[^1].Awards : [];
            var known = published.SelectMany(static p => p.Awards).Select(static a => a.Code).ToHashSet();
            AwardRow[] awards =
            [
                .. before.Where(_ => !random.OneIn(8)).Select(award => random.OneIn(3) ? award : award.Next(random, embargoes)),
                .. codes.Where(code => !known.Contains(code) && (n == releases || !random.OneIn(3))).Select(code => AwardRow.Random(random, code, embargoes, Consultation(random))),
            ];
            var at = VisibilityWorld.Published.AddHours(12 * (n - releases));
            published.Add(new PublishedAwards(at, awards) { Withdrawn = [.. Withdrawable(published, awards, at).Where(_ => random.OneIn(12))] });
        }

        return published;
    }

    /// <summary>
    /// The same without a trace of what is hidden: of each release what everybody saw until the next one, or has seen by now, and no embargo
    /// that is over. A name that was withdrawn while nobody saw it is withdrawn when everybody sees the award.
    /// </summary>
    public static IReadOnlyList<PublishedAwards> Seen(IReadOnlyList<PublishedAwards> published, DateTime now)
    {
        List<PublishedAwards> seen = [];
        for (var n = 0; n < published.Count; n++)
        {
            var (at, until) = (published[n].At, n + 1 < published.Count ? published[n + 1].At : now);
            AwardRow[] awards = [.. published[n].Awards.Where(award => award.IsVisible(at, until)).Select(award => award.EmbargoedUntil > at ? award : award with { EmbargoedUntil = null })];
            var withdrawn = published.Take(n + 1).SelectMany(static release => release.Withdrawn).Distinct();
            seen.Add(new PublishedAwards(at, awards) { Withdrawn = [.. withdrawn.Where(code => awards.Any(award => award.Code == code))] });
        }

        return seen;
    }

    /// <summary>
    /// The people of a release who may have their names withdrawn. A withdrawal is told to nobody and acts for everybody at once, also in what
    /// was published of an award that is hidden since; such a one would be a difference by right.
    /// </summary>
    private static IEnumerable<string> Withdrawable(IReadOnlyList<PublishedAwards> before, AwardRow[] awards, DateTime at) => awards
        .Where(award => award.Kind is "INDIVIDUAL" && (award.IsVisible(at) || !before.Any(release => release.Awards.Any(a => a.Code == award.Code && a.IsVisible(release.At, at)))))
        .Select(award => award.Code);

    private static DateOnly Consultation(Random random) =>
        random.Pick([new DateOnly(2026, 12, 20), new DateOnly(2026, 11, 26), new DateOnly(2026, 11, 25), new DateOnly(2026, 11, 24), new DateOnly(2026, 11, 1)]);
}
