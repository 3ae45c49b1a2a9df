using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Export;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Stewardship;

namespace OpenEmulationData.Persistence.Tests.Visibility;

/// <summary>The checksum that everybody gets tells nobody that there is, or was, an embargo.</summary>
public sealed class PublicChecksumTests
{
    [Fact]
    public async Task Embargo_Should_LookLikeARemoval()
    {
        using PortalFile portal = await PortalFile.WithDataSetAsync();
        await SetEmbargoAsync(portal, "2030-01-01T00:00:00Z");
        using PortalFile other = await PortalFile.CreateAsync();
        using PackageFolder package = PackageFolder.OfDataSet();
        File.WriteAllLines(package.File("awards.csv"), File.ReadAllLines(package.File("awards.csv")).Where(line => !line.StartsWith("AW-01,", StringComparison.Ordinal)));
        Assert.Empty((await other.ImportAsync(package.Path)).Faults);

        Assert.Equal((await ReleasesAsync(other))[^1].PublicChecksum, (await ReleasesAsync(portal))[^1].PublicChecksum);
    }

    [Fact]
    public async Task Checksum_Should_BeWhatItWas_When_TheEmbargoIsLifted()
    {
        using PortalFile portal = await PortalFile.WithDataSetAsync();
        await SetEmbargoAsync(portal, "2030-01-01T00:00:00Z");
        await SetEmbargoAsync(portal, "");

        Release[] releases = await ReleasesAsync(portal);

        Assert.Equal((3, releases[0].Checksum), (releases.Length, releases[0].PublicChecksum));
        Assert.Equal(releases[0].PublicChecksum, releases[2].PublicChecksum);
        Assert.NotEqual(releases[0].Checksum, releases[2].Checksum);
    }

    private static async Task SetEmbargoAsync(PortalFile portal, string until)
    {
        await using PortalDbContext database = portal.Open();
        using ReadSessionPool pool = portal.OpenPool();
        StewardDesk desk = new(new PackageImporter(database, new FixedTime()), new PackageExporter(database), new CurrentRelease(pool, new FixedTime()), new FixedTime());
        ImportResult? result = await desk.ChangeAwardAsync("me", StewardAction.SetEmbargo, "AW-01", [("embargoed_until", until)], default);
        Assert.Equal(ImportOutcome.Published, result?.Outcome);
    }

    private static async Task<Release[]> ReleasesAsync(PortalFile portal)
    {
        await using PortalDbContext database = portal.Open();
        return await database.Releases.AsNoTracking().OrderBy(release => release.Number).ToArrayAsync();
    }
}
