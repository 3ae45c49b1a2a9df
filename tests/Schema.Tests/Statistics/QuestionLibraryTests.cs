using System.Text.Encodings.Web;
using System.Text.Json;
using OpenEmulationData.TestSupport;

namespace OpenEmulationData.Schema.Tests.Statistics;

/// <summary>The questions of <c>docs/questions.md</c>, each with its operation and its answer on the data set as it is.</summary>
public sealed class QuestionLibraryTests(Portal portal)
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private static readonly string s_folder = SourceTree.PathOf("data", "questions");

    public static TheoryData<string> Questions => [.. Directory.EnumerateFiles(s_folder, "*.graphql").Select(static file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Question_Should_HaveTheStoredAnswer(string question)
    {
        var data = await portal.DataAsync(await File.ReadAllTextAsync(Path.Combine(s_folder, $"{question}.graphql")));
        var answer = data.ToJsonString(s_indented) + "\n";
        var file = Path.Combine(s_folder, "answers", $"{question}.json");
        if (!File.Exists(file) && Environment.GetEnvironmentVariable("CI") != "true")
        {
            await File.WriteAllTextAsync(file, answer);
        }

        Assert.Equal(await File.ReadAllTextAsync(file), answer, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Document_Should_NameEveryQuestion()
    {
        var document = File.ReadAllText(SourceTree.PathOf("docs", "questions.md"));

        Assert.Equal(20, Questions.Count);
        Assert.All(Questions, question => Assert.Contains($"../data/questions/{question.Data}.graphql", document, StringComparison.Ordinal));
    }
}
