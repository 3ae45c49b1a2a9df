using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Schema.Tests.Visibility;

/// <summary>
/// What the public gets from a world with hidden facts is what it gets from the same world without them: rows, counts, cursors, errors, costs,
/// changes, checksums, and the text and number of the statements that it takes; over random worlds of one to four releases and random
/// operations.
/// </summary>
public sealed class LeakTests(ITestOutputHelper output)
{
    private const int Worlds = 12;
    private const int Operations = 160;
    private const int ReleaseOperations = 72;
    private const int Searches = 24;
    private const int Awards = 24;

    private static readonly DateTime s_published = VisibilityWorld.Published;
    private static readonly DateTime?[] s_embargoes =
    [
        null, null, null, s_published.AddDays(-3), s_published.AddHours(-20), s_published.AddHours(-6), s_published.AddMinutes(1), s_published.AddDays(1), s_published.AddDays(2),
    ];

    private static readonly DateTime[] s_moments = [s_published, s_published.AddMinutes(1), s_published.AddHours(10), s_published.AddDays(1).AddMinutes(5)];

    [Fact]
    public async Task Public_Should_LearnNothingOfWhatIsHidden()
    {
        var random = new Random(20261125);
        string[] codes = [.. Enumerable.Range(1, Awards).Select(n => $"X-{n:00}")];
        var generator = new OperationGenerator(PortalSchema.Build(), random, codes);
        string[] operations =
        [
            .. Enumerable.Range(0, Operations).Select(_ => generator.Next()),
            .. Enumerable.Range(0, ReleaseOperations).Select(_ => generator.Next("changes", "changes", "changes", "releases", "release")),
            .. Enumerable.Range(0, Searches).Select(_ => Search(random)),
        ];
        List<string> leaks = [];
        var (pairs, pressSaw, data, changes, found) = (0, 0, 0, 0, 0);
        await using var first = await VisibilityWorld.CreateAsync([new PublishedAwards(s_published, [])]);
        for (var n = 0; n < Worlds; n++)
        {
            var moment = random.Pick(s_moments);
            var published = PublishedAwards.Random(random, codes, releases: (n % 4) + 1, s_embargoes);
            await using var whole = await VisibilityWorld.CreateAsync(published);
            await using var visible = await VisibilityWorld.CreateAsync(PublishedAwards.Seen(published, moment));
            foreach (var operation in operations)
            {
                var answer = await whole.AskAsync(first.Engine, operation, Audiences.Public, moment);
                var expected = await visible.AskAsync(first.Engine, operation, Audiences.Public, moment);
                pressSaw += pairs++ % 3 == 0 && (await whole.AskAsync(first.Engine, operation, Audiences.Press, moment)).Text != answer.Text ? 1 : 0;
                data += answer.Text.Contains("\"data\":{", StringComparison.Ordinal) ? 1 : 0;
                changes += answer.Text.Contains("\"FactChange\"", StringComparison.Ordinal) ? 1 : 0;
                found += answer.Text.Contains("\"cursor\":", StringComparison.Ordinal) && operation.Contains("search(", StringComparison.Ordinal) ? 1 : 0;
                if (answer != expected || answer.Text.Contains("INTERNAL_SERVER_ERROR", StringComparison.Ordinal))
                {
                    leaks.Add($"world {n}: {operation}\n  {answer.Text}\n  {expected.Text}\n  {answer.Statements}\n  {expected.Statements}");
                }
            }
        }

        output.WriteLine(
            $"{pairs} pairs of a world and an operation, {data} with data, {changes} with changes, {found} with hits and their cursors, {pressSaw} of every third in which the press saw more: {leaks.Count} leaks");
        Assert.True(leaks.Count == 0, string.Join("\n\n", leaks.Take(5)));
        Assert.True(pairs >= 2_000 && data > pairs / 2 && changes > 60 && found > 60 && pressSaw > 60, $"{pairs} {data} {changes} {found} {pressSaw}");
    }

    /// <summary>By the names that people have in these worlds.</summary>
    private static string Search(Random random) =>
        $"{{search(text:\"{random.Pick(["Trần", "le", "ẩn", "kin danh", "ngoc", "Sương", "d"])}\" first:{random.Next(1, 8)})"
        + "{totalCount edges{cursor node{__typename ... on Individual{id name}}} pageInfo{hasNextPage endCursor}}}";
}
