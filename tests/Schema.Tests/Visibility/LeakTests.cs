using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Schema.Tests.Visibility;

/// <summary>
/// What the public gets from a world with hidden facts is what it gets from the same world without them: rows, counts, cursors, errors and
/// costs, over random worlds and random operations.
/// </summary>
public sealed class LeakTests(ITestOutputHelper output)
{
    private const int Worlds = 15;
    private const int Operations = 150;
    private const int Awards = 24;

    private static readonly DateTime s_published = VisibilityWorld.Published;
    private static readonly DateTime?[] s_embargoes = [null, null, s_published.AddDays(-1), s_published.AddMinutes(1), s_published.AddDays(1), s_published.AddDays(2)];
    private static readonly DateTime[] s_moments = [s_published, s_published.AddMinutes(1), s_published.AddDays(1).AddMinutes(5)];

    [Fact]
    public async Task Public_Should_LearnNothingOfWhatIsHidden()
    {
        var random = new Random(20261125);
        string[] codes = [.. Enumerable.Range(1, Awards).Select(n => $"X-{n:00}")];
        var generator = new OperationGenerator(PortalSchema.Build(), random, codes);
        string[] operations = [.. Enumerable.Range(0, Operations).Select(_ => generator.Next())];
        List<string> leaks = [];
        var (pairs, pressSaw, data) = (0, 0, 0);
        await using var first = await VisibilityWorld.CreateAsync([]);
        for (var n = 0; n < Worlds; n++)
        {
            var moment = random.Pick(s_moments);
            AwardRow[] awards = [.. codes.Select(code => AwardRow.Random(random, code, s_embargoes, random.OneIn(2) ? new DateOnly(2026, 12, 20) : new DateOnly(2026, 11, 1)))];
            await using var whole = await VisibilityWorld.CreateAsync(awards);
            await using var visible = await VisibilityWorld.CreateAsync(awards.Where(award => IsVisible(award, moment)));
            foreach (var operation in operations)
            {
                var answer = await whole.AskAsync(first.Engine, operation, Audiences.Public, moment);
                var expected = await visible.AskAsync(first.Engine, operation, Audiences.Public, moment);
                var press = await whole.AskAsync(first.Engine, operation, Audiences.Press, moment);
                pairs++;
                pressSaw += press == answer ? 0 : 1;
                data += answer.Contains("\"data\":{", StringComparison.Ordinal) ? 1 : 0;
                if (answer != expected || answer.Contains("INTERNAL_SERVER_ERROR", StringComparison.Ordinal))
                {
                    leaks.Add($"world {n}: {operation}\n  {answer}\n  {expected}");
                }
            }
        }

        output.WriteLine($"{pairs} pairs of a world and an operation, {data} with data, {pressSaw} in which the press saw more: {leaks.Count} leaks");
        Assert.True(leaks.Count == 0, string.Join("\n\n", leaks.Take(5)));
        Assert.True(pairs >= 2_000 && data > pairs / 2 && pressSaw > 100, $"{pairs} {data} {pressSaw}");
    }

    private static bool IsVisible(AwardRow award, DateTime moment) =>
        !(award.EmbargoedUntil > moment) && !(award.Status is "IN_CONSULTATION" && award.ConsultationEnds < DateOnly.FromDateTime(s_published));
}
