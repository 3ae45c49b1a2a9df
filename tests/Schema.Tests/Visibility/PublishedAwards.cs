namespace OpenEmulationData.Schema.Tests.Visibility;

/// <summary>The awards of a release.</summary>
internal sealed record PublishedAwards(DateTime At, IReadOnlyList<AwardRow> Awards)
{
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
            published.Add(new PublishedAwards(VisibilityWorld.Published.AddHours(12 * (n - releases)), awards));
        }

        return published;
    }

    /// <summary>
    /// The same without a trace of what is hidden: of an earlier release what everybody saw on its day, of the last one also what everybody
    /// has seen by now, and no embargo that is over.
    /// </summary>
    public static IReadOnlyList<PublishedAwards> Seen(IReadOnlyList<PublishedAwards> published, DateTime now) =>
    [
        .. published.Select(release => release with
        {
            Awards =
            [
                .. release.Awards.Where(award => award.IsVisible(release.At, release == published[^1] ? now : release.At))
                    .Select(award => award.EmbargoedUntil > release.At ? award : award with { EmbargoedUntil = null }),
            ],
        }),
    ];

    private static DateOnly Consultation(Random random) =>
        random.Pick([new DateOnly(2026, 12, 20), new DateOnly(2026, 11, 26), new DateOnly(2026, 11, 25), new DateOnly(2026, 11, 24), new DateOnly(2026, 11, 1)]);
}
