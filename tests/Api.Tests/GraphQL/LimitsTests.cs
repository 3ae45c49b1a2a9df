using System.Text.Json;

namespace OpenEmulationData.Api.Tests.GraphQL;

/// <summary>Every limit at its default, asked of the running service: what is at the limit passes it, one more is refused by name.</summary>
public sealed class LimitsTests(PortalServer server)
{
    private const string Filtered = "query ($where: AwardFilterInput) { awards(where: $where) { nodes { id } } }";

    public static TheoryData<string, int> Limits => new()
    {
        { "documentLength", 32_000 }, { "tokens", 4_000 }, { "recursion", 64 }, { "fields", 512 }, { "aliases", 60 },
        { "directivesPerLocation", 4 }, { "fragmentVisits", 500 }, { "depth", 12 }, { "filterOperations", 64 }, { "inListItems", 200 },
        { "maxPageSize", 100 }, { "nodes", 50 },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task Limit_Should_BeExact(string limit, int maximum)
    {
        Assert.DoesNotContain(await AskAsync(limit, maximum), IsALimit);
        var refusal = Assert.Single(await AskAsync(limit, maximum + 1), IsALimit).GetProperty("extensions");
        Assert.Equal(
            (limit, maximum, maximum + 1),
            (refusal.GetProperty("limit").GetString(), refusal.GetProperty("maximum").GetInt32(), refusal.GetProperty("found").GetInt32()));
    }

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    public async Task Variables_Should_BeRefused_When_TheyAreNestedDeeper(int depth, bool refused)
    {
        // The object of the variables is one level of its own.
        var value = new string('[', depth - 1) + new string(']', depth - 1);

        using var response = await server.Client.PostAsync("""{"query": "{ __typename }", "variables": {"a": """ + value + "}}");

        Assert.Equal(refused, (await response.ReadJsonAsync()).TryGetProperty("errors", out _));
    }

    [Theory]
    [InlineData(256 * 1024, 200)]
    [InlineData((256 * 1024) + 1, 413)]
    public async Task Body_Should_BeRefused_When_ItIsLarger(int size, int status)
    {
        const string Body = """{"query": "{ __typename }"}""";

        using var response = await server.Client.PostAsync(Body + new string(' ', size - Body.Length));

        Assert.Equal(status, (int)response.StatusCode);
    }

    private static bool IsALimit(JsonElement error) => error.GetProperty("extensions").TryGetProperty("limit", out _);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static (string Query, object? Variables) Operation(string limit, int size) => limit switch
    {
        "documentLength" => ("{ __typename } #".PadRight(size, 'a'), null),
        "tokens" => ($"{{ __typename(a: [{Repeat("1 ", size - 9)}]) }}", null),
        "recursion" => ($"{{ __typename(a: {Repeat("[", size - 1)}{Repeat("]", size - 1)}) }}", null),
        "fields" => ($"{{ {Repeat("__typename ", size)}}}", null),
        "aliases" => ($"{{ {string.Join(' ', Enumerable.Range(0, size).Select(i => $"a{i}: __typename"))} }}", null),
        "directivesPerLocation" => ($"{{ __typename {Repeat("@skip(if: false) ", size)} }}", null),
        "fragmentVisits" => ($"{{ {Repeat("...F ", size)} }} fragment F on Query {{ __typename }}", null),
        "depth" => ($"{Repeat("{ a ", size)}{Repeat("}", size)}", null),
        "filterOperations" => (Filtered, new { where = new { or = Enumerable.Repeat(new { year = new { eq = 2023 } }, size) } }),
        "inListItems" => (Filtered, new { where = new { year = new { @in = Enumerable.Range(1, size) } } }),
        "maxPageSize" => ($"{{ awards(first: {size}) {{ nodes {{ id }} }} }}", null),
        "nodes" => ("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat("x", size) }),
        _ => throw new ArgumentOutOfRangeException(nameof(limit)),
    };

    private async Task<JsonElement[]> AskAsync(string limit, int size)
    {
        var (query, variables) = Operation(limit, size);
        using var response = await server.Client.PostAsync(JsonSerializer.Serialize(new { query, variables }));
        return (await response.ReadJsonAsync()).TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray()] : [];
    }
}
