using System.Text;
using Microsoft.Extensions.Options;
using OpenEmulationData.Api.AnswerCache;
using OpenEmulationData.Api.GraphQL;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Api.Tests.AnswerCache;

public sealed class PublicAnswersTests : IDisposable
{
    private const int Size = 64 * 1024;

    private readonly string _file = Path.GetTempFileName();
    private readonly ReadSessionPool _pool;
    private readonly Clock _clock = new();
    private readonly PublicAnswers _answers;

    public PublicAnswersTests()
    {
        using (Microsoft.Data.Sqlite.SqliteConnection connection = new($"Data Source={_file};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE Releases (Number INTEGER); INSERT INTO Releases VALUES (1);
                CREATE TABLE FactRestrictions (FactKind INTEGER, FactId INTEGER, VisibleFrom TEXT, VisibleUntil TEXT);
                """;
            command.ExecuteNonQuery();
        }

        _pool = new ReadSessionPool($"Data Source={_file};Pooling=False");
        _answers = new PublicAnswers(Options.Create(new AnswerCacheOptions { Size = Size }), new CurrentRelease(_pool, _clock), _clock);
    }

    public void Dispose()
    {
        _pool.Dispose();
        File.Delete(_file);
    }

    [Fact]
    public async Task Answers_Should_BeBoundedInBytes()
    {
        for (var i = 0; i < 1_000; i++)
        {
            Keep($"{{ q{i} }}", 1_000);
        }

        var kept = 0;
        for (var i = 0; i < 1_000; i++)
        {
            kept += await FindAsync($"{{ q{i} }}") is null ? 0 : 1;
        }

        Assert.InRange(kept * 1_000, Size / 4, Size);
    }

    [Fact]
    public async Task Answer_Should_Stay_When_ItIsAskedForNowAndThen()
    {
        Keep("{ hot }", 1_000);
        for (var i = 0; i < 1_000; i++)
        {
            Keep($"{{ q{i} }}", 1_000);
            Assert.NotNull(await FindAsync("{ hot }"));
        }
    }

    [Fact]
    public async Task Answer_Should_NotBeKept_When_ItIsLarge()
    {
        Keep("{ large }", Size / 8);

        Assert.Null(await FindAsync("{ large }"));
    }

    [Fact]
    public async Task Answer_Should_BeForgotten_When_TheMinuteIsOver()
    {
        Keep("{ q }", 10);
        Assert.NotNull(await FindAsync("{ q }"));
        _clock.Now = _clock.Now.AddMinutes(1);

        Assert.Null(await FindAsync("{ q }"));
    }

    [Fact]
    public async Task Answer_Should_NotBeFound_When_ItIsOfAnotherRelease()
    {
        Keep("{ q }", 10, release: 2);

        Assert.Null(await FindAsync("{ q }"));
    }

    private static AnswerKey Key(string query)
    {
        using var parameters = JsonBodyReader.Read(Encoding.UTF8.GetBytes($$"""{"query": "{{query}}"}"""), 64);
        return AnswerKey.Of(parameters, MediaTypes.Json, reportsCost: false)!.Value;
    }

    private void Keep(string query, int size, int release = 1)
    {
        using var key = Key(query);
        _answers.Keep(key, release, KeptAnswer.Make(new byte[size], release, MediaTypes.Json, 1));
    }

    private async Task<KeptAnswer?> FindAsync(string query)
    {
        using var key = Key(query);
        return (await _answers.FindAsync(key, TestContext.Current.CancellationToken)).Answer;
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
