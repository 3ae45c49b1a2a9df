namespace OpenEmulationData.Schema.Tests.Releases;

public sealed class ReleaseQueriesTests(Portal portal)
{
    [Fact]
    public Task Releases_Should_ListEveryOne() => portal.AssertDataAsync(
        "{ releases { totalCount nodes { number note counts { awards } } } }",
        """{ "releases": { "totalCount": 1, "nodes": [{ "number": 1, "note": null, "counts": { "awards": 5 } }] } }""");

    [Fact]
    public Task Changes_Should_BeNone_When_BothReleasesAreTheSame() => portal.AssertDataAsync(
        "{ changes(from: 1, to: 1) { totalCount nodes { factKind code kind columns { column before after } } } }",
        """{ "changes": { "totalCount": 0, "nodes": [] } }""");

    [Theory]
    [InlineData("from: 0")]
    [InlineData("from: 1, to: 2")]
    [InlineData("from: 2")]
    public async Task Changes_Should_BeRefused_When_ThereIsNoSuchRelease(string arguments) => Assert.Equal(
        ("Releases go from 1 to 1; 'from' must be one of them, and 'to' not before it.", "BAD_USER_INPUT"),
        await portal.ErrorAsync($"{{ changes({arguments}) {{ nodes {{ code }} }} }}"));

    [Fact]
    public async Task Changes_Should_RefuseACursorOfOtherReleases() => Assert.Equal(
        "INVALID_CURSOR", (await portal.ErrorAsync("""{ changes(from: 1, after: "eHg") { nodes { code } } }""")).Code);
}
