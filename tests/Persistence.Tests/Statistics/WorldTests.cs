using FsCheck;
using FsCheck.Fluent;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Statistics.Querying;

namespace OpenEmulationData.Persistence.Tests.Statistics;

public sealed class WorldTests
{
    private const int WorldCount = 2_000;
    private const int WorldsWithEvidence = 200;
    private const int QuestionsPerWorld = 4;

    [Fact]
    public async Task Cube_Should_AgreeWithTheReference_When_WorldAndQuestionAreRandom()
    {
        using WorldFile file = await WorldFile.CreateAsync();
        int evidence = 0;
        foreach ((World world, StatisticsQuery[] questions) in Sample(WorldCount))
        {
            await file.PutAsync(world);
            bool opens = evidence++ < WorldsWithEvidence;
            foreach (StatisticsQuery question in questions)
            {
                await AgreesAsync(file, world, question, opens);
            }
        }
    }

    private static (World World, StatisticsQuery[] Questions)[] Sample(int count) =>
        (from world in Worlds.Any
         from questions in Questions.Any.ArrayOf(QuestionsPerWorld)
         select (world, questions)).Sample(count, new Rnd(20_261_125UL, 7UL), 12);

    private static async Task AgreesAsync(WorldFile file, World world, StatisticsQuery question, bool opensEvidence)
    {
        ReferenceAnswers reference = new(world, question);
        Dictionary<StatisticKey, ReferenceAnswers.Answer> expected = reference.Answers().ToDictionary(answer => answer.Key);
        await using ReadSession session = file.Pool.Open();
        IReadOnlyList<StatisticRow> rows = await StatisticsReader.ReadRowsAsync(session, question, new StatisticsPage(10_000), CancellationToken.None);
        IReadOnlyList<IReadOnlyList<ComparabilityCode>> notes = await NoteReader.ReadAsync(session, question, rows, CancellationToken.None);
        string Told() => $"{world}\n{Describe(question)}";

        Assert.True(rows.Select(row => row.Key).ToHashSet().SetEquals(expected.Keys) && rows.Count == expected.Count, Told());
        Assert.True(rows.Count == await StatisticsReader.CountRowsAsync(session, question, CancellationToken.None), Told());
        for (int i = 0; i < rows.Count; i++)
        {
            ReferenceAnswers.Answer answer = expected[rows[i].Key];
            (int, string, int, int?) figure = (rows[i].Count, rows[i].Precision.ToString(), rows[i].Named, rows[i].Reported);
            (int, string, int, int?) wanted = (answer.Count, answer.Precision.ToString(), answer.Named, answer.Reported);
            Assert.True(figure == wanted, $"{Told()}\n{rows[i].Key}\nexpected {wanted}, found {figure}");
            Assert.True(notes[i].SequenceEqual(answer.Notes), $"{Told()}\n{rows[i].Key}\nexpected {string.Join(',', answer.Notes)}, found {string.Join(',', notes[i])}");
        }

        IReadOnlyList<StatisticRow> list = await StatisticsReader.ReadListAsync(session, question, 10_000, CancellationToken.None);
        Assert.True(list.Select(Say).SequenceEqual(rows.Select(Say)), $"{Told()}\n{string.Join('\n', list.Select(Say))}\nunlike\n{string.Join('\n', rows.Select(Say))}");
        await PagesAsync(session, question, rows, Told);
        if (opensEvidence)
        {
            await EvidenceAsync(session, question, rows, expected, reference, Told);
        }
    }

    private static string Say(StatisticRow row) =>
        $"{row.Key} {row.Count} {row.Precision} {row.Named} {row.Reported} {row.SourcesDisagree} {row.UnitSplit} {row.TitlesOverlap}";

    /// <summary>Read in pages, from the start or from the end, the rows are the same and in the same order.</summary>
    private static async Task PagesAsync(ReadSession session, StatisticsQuery question, IReadOnlyList<StatisticRow> rows, Func<string> told)
    {
        List<StatisticKey> forward = [];
        IReadOnlyList<object>? after = null;
        for (IReadOnlyList<StatisticRow>? page = null; page is not { Count: < 3 };)
        {
            page = await StatisticsReader.ReadRowsAsync(session, question, new StatisticsPage(3, after), CancellationToken.None);
            forward.AddRange(page.Select(row => row.Key));
            after = page.Count == 0 ? after : page[^1].Position;
        }

        Assert.True(rows.Select(row => row.Key).SequenceEqual(forward), told());
        IReadOnlyList<StatisticRow> last = await StatisticsReader.ReadRowsAsync(
            session, question, new StatisticsPage(2, Before: rows.Count == 0 ? null : rows[^1].Position, FromEnd: true), CancellationToken.None);
        Assert.True(rows.Select(row => row.Key).SkipLast(1).TakeLast(2).SequenceEqual(last.Select(row => row.Key)), told());
    }

    private static async Task EvidenceAsync(
        ReadSession session,
        StatisticsQuery question,
        IReadOnlyList<StatisticRow> rows,
        Dictionary<StatisticKey, ReferenceAnswers.Answer> expected,
        ReferenceAnswers reference,
        Func<string> told)
    {
        IReadOnlyList<IReadOnlyList<EvidenceItem>> all = await EvidenceReader.ReadAsync(session, question, rows, 1_000, null, CancellationToken.None);
        for (int i = 0; i < rows.Count; i++)
        {
            List<(bool IsTally, int Id)> found = [.. all[i].Select(item => (item.IsTally, item.Id)).Order()];
            Assert.True(found.SequenceEqual(expected[rows[i].Key].Evidence), $"{told()}\n{rows[i].Key}: {string.Join(' ', found)}");
            Assert.True(rows[i].Count == reference.CountFrom(rows[i].Key, found), $"{told()}\n{rows[i].Key}");
            Assert.Equal(all[i], await PagedEvidenceAsync(session, question, rows[i]));
        }
    }

    private static async Task<List<EvidenceItem>> PagedEvidenceAsync(ReadSession session, StatisticsQuery question, StatisticRow row)
    {
        List<EvidenceItem> items = [];
        for (IReadOnlyList<EvidenceItem>? page = null; page is not { Count: < 2 };)
        {
            page = (await EvidenceReader.ReadAsync(session, question, [row], 2, items.Count == 0 ? null : items[^1].Position, CancellationToken.None))[0];
            items.AddRange(page);
        }

        return items;
    }

    private static string Describe(StatisticsQuery question)
    {
        static string List<T>(IEnumerable<T>? values) => values is null ? "any" : $"[{string.Join(' ', values)}]";
        StatisticsFilter filter = question.Filter;
        return $"by {List(question.GroupBy)} {question.Basis} {question.Perimeter} of {question.Owner} order {List(question.Order)} units {List(filter.Units)}"
            + $" campaigns {List(filter.Campaigns)} clusters {List(filter.Clusters)} titles {List(filter.Titles)} kinds {List(filter.TitleKinds)}"
            + $" levels {List(filter.ConferringLevels)} recipients {List(filter.RecipientKinds)} years {List(filter.Years)} statuses {List(filter.Statuses)}";
    }
}
