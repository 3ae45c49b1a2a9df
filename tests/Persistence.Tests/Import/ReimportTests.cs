using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Import;

namespace OpenEmulationData.Persistence.Tests.Import;

public sealed class ReimportTests
{
    [Fact]
    public async Task Import_Should_ChangeNothing_When_ThePackageIsPublished()
    {
        using PortalFile portal = await PortalFile.WithDataSetAsync();
        ImportResult result = await portal.ImportAsync(DataSet.Folder);
        Assert.Equal(ImportOutcome.Unchanged, result.Outcome);
        Assert.Equal(1, result.Release!.Number);
        await using PortalDbContext database = portal.Open();
        Assert.Equal(1, await database.Releases.CountAsync());
    }

    [Fact]
    public async Task Import_Should_PublishTheNextRelease_When_ThePackageChanged()
    {
        using PortalFile portal = await PortalFile.WithDataSetAsync();
        DirectoryInfo copy = DataSet.CopyWith("pacts.csv", text => text + "PA-07,2024,,CL-5TP,,,,,,S003,line 9,\n");
        ImportResult result = await portal.ImportAsync(copy.FullName);
        copy.Delete(recursive: true);
        Assert.Equal(ImportOutcome.Published, result.Outcome);
        Assert.Equal(2, result.Release!.Number);
        await using PortalDbContext database = portal.Open();
        Assert.Equal([1, 2], await database.Releases.OrderBy(release => release.Number).Select(release => release.Number).ToListAsync());
        Assert.Equal(7, await database.Pacts.CountAsync());
        Assert.Equal(131, await database.AdministrativeUnits.CountAsync());
    }

    [Fact]
    public async Task Keys_Should_BeTheSame_When_ImportedAgainElsewhere()
    {
        using PortalFile first = await PortalFile.WithDataSetAsync();
        using PortalFile second = await PortalFile.WithDataSetAsync();
        Assert.Equal(await KeysAsync(first), await KeysAsync(second));
    }

    [Fact]
    public async Task Starter_Should_FillTheDatabaseOnce()
    {
        using PortalFile portal = await PortalFile.CreateAsync();
        for (int start = 0; start < 2; start++)
        {
            await using PortalDbContext database = portal.Open();
            await new DatabaseStarter(database, new PackageImporter(database, FixedTime.Instance)).StartAsync(DataSet.Folder);
            Assert.Equal(1, await database.Releases.CountAsync());
        }
    }

    [Fact]
    public async Task Starter_Should_Throw_When_ThereIsNothingToStartWith()
    {
        using PortalFile portal = await PortalFile.CreateAsync();
        DirectoryInfo copy = DataSet.CopyWith("pacts.csv", text => text + "PA-07,never,,CL-5TP,,,,,,S003,line 9,\n");
        await using PortalDbContext database = portal.Open();
        DatabaseStarter starter = new(database, new PackageImporter(database, FixedTime.Instance));
        PackageRefusedException exception = await Assert.ThrowsAsync<PackageRefusedException>(() => starter.StartAsync(copy.FullName));
        copy.Delete(recursive: true);
        Assert.Equal(new PackageFault("pacts.csv", 8, "year", "never", "not a year like 2023", "write four digits"), Assert.Single(exception.Faults));
        Assert.Equal(0, await database.Sources.CountAsync());
    }

    private static async Task<List<string>> KeysAsync(PortalFile portal)
    {
        await using PortalDbContext database = portal.Open();
        List<string> keys = await database.AdministrativeUnits.OrderBy(unit => unit.Id).Select(unit => unit.Id + " " + unit.Version).ToListAsync();
        keys.AddRange(await database.Organizations.OrderBy(body => body.Id).Select(body => body.Id + " " + body.Code).ToListAsync());
        keys.AddRange(await database.Awards.OrderBy(award => award.Id).Select(award => award.Id + " " + award.Code).ToListAsync());
        return keys;
    }
}
