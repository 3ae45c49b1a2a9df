using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Sources;

namespace OpenEmulationData.Persistence.Tests.Releases;

public sealed class ReleaseChangesTests : IAsyncLifetime
{
    private readonly PackageFolder _package = PackageFolder.OfDataSet();
    private PortalFile _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await PortalFile.WithDataSetAsync();

    public ValueTask DisposeAsync()
    {
        _portal.Dispose();
        _package.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Changes_Should_TellWhatIsDifferent()
    {
        _package.Append("pacts.csv", "PA-07,2024,,CL-5TP,,,,,,S003,,\n").Change("award_tallies.csv", "COLLECTIVE,63,EXACT", "COLLECTIVE,64,EXACT")
            .Change("cluster_leadership.csv", "CL-BTB,2023,46,46-v1,DEPUTY,STATED,S000,line 8,As above.\n", "");
        await PublishAsync();
        IReadOnlyList<FactChange> changes = await ChangesAsync(1, 2);
        Assert.Equal(
            [(FactKind.AwardTally, "TA-06", ChangeKind.Changed), (FactKind.Pact, "PA-07", ChangeKind.Added), (FactKind.ClusterLeadership, "CL-BTB/2023/DEPUTY", ChangeKind.Removed)],
            changes.Select(change => (change.FactKind, change.Code, change.Kind)));
        Assert.Equal([new ChangedColumn("count", "63", "64")], changes[0].Columns);
        Assert.Contains(new ChangedColumn("unit_version_id", "46-v1", null), changes[2].Columns);
    }

    [Fact]
    public async Task Changes_Should_BeTakenTogether_When_ReleasesLieBetween()
    {
        _package.Change("award_tallies.csv", "COLLECTIVE,63,EXACT", "COLLECTIVE,64,EXACT").Change("award_tallies.csv", "COLLECTIVE,17,EXACT", "COLLECTIVE,18,EXACT")
            .Append("pacts.csv", "PA-07,2024,,CL-5TP,,,,,,S003,,\n");
        await PublishAsync();
        _package.Change("award_tallies.csv", "COLLECTIVE,64,EXACT", "COLLECTIVE,65,EXACT").Change("award_tallies.csv", "COLLECTIVE,18,EXACT", "COLLECTIVE,17,EXACT")
            .Change("pacts.csv", "PA-07,2024,,CL-5TP,,,,,,S003,,\n", "");
        await PublishAsync();
        FactChange change = Assert.Single(await ChangesAsync(1, 3));
        Assert.Equal([new ChangedColumn("count", "63", "65")], change.Columns);
        Assert.Equal(3, (await ChangesAsync(2, 3)).Count);
        Assert.Empty(await ChangesAsync(2, 2));
    }

    [Fact]
    public async Task Pages_Should_HoldEveryChangeOnce()
    {
        _package.Append("pacts.csv", string.Concat(Enumerable.Range(10, 25).Select(pact => $"PA-{pact},2024,,CL-5TP,,,,,,S003,,\n")));
        await PublishAsync();
        await using PortalDbContext database = _portal.Open();
        List<string> codes = [];
        FactPosition? after = null;
        while (await ReleaseChanges.ReadAsync(database, 1, 2, after, 7) is { Count: > 0 } page)
        {
            codes.AddRange(page.Select(change => change.Code));
            after = page[^1].Position;
        }

        Assert.Equal(Enumerable.Range(10, 25).Select(pact => $"PA-{pact}"), codes);
    }

    [Fact]
    public async Task Order_Should_NotBeAChange()
    {
        string[] lines = File.ReadAllLines(_package.File("pacts.csv"));
        File.WriteAllText(_package.File("pacts.csv"), string.Concat(lines[..1].Concat(lines[1..].Reverse()).Select(line => line + "\n")));
        await PublishAsync();
        Assert.Empty(await ChangesAsync(1, 2));
    }

    private async Task PublishAsync()
    {
        ImportResult result = await _portal.ImportAsync(_package.Path);
        Assert.Equal(ImportOutcome.Published, result.Outcome);
    }

    private async Task<IReadOnlyList<FactChange>> ChangesAsync(int from, int to)
    {
        await using PortalDbContext database = _portal.Open();
        return await ReleaseChanges.ReadAsync(database, from, to, after: null, take: 100);
    }
}
