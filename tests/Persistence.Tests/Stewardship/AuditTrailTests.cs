using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Export;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Stewardship;
using OpenEmulationData.TestSupport;

namespace OpenEmulationData.Persistence.Tests.Stewardship;

public sealed class AuditTrailTests
{
    [Fact]
    public async Task Entry_Should_SayWhatWasDifferent_And_NeverChange()
    {
        using PortalFile file = await PortalFile.CreateAsync();
        await using PortalDbContext database = file.Open();
        PackageImporter importer = new(database, new FixedTime());
        await new DatabaseStarter(database, importer).StartAsync(SourceTree.PathOf("data", "vietnam"));
        using ReadSessionPool pool = file.OpenPool();
        StewardDesk desk = new(importer, new PackageExporter(database), new CurrentRelease(pool, new FixedTime()), new FixedTime());

        ImportResult? result = await desk.ChangeAwardAsync("me", StewardAction.ReviseAward, "AW-01", [("decision_number", "1/QĐ"), ("note", "a name")], default);

        Assert.Equal(ImportOutcome.Published, result!.Outcome);
        await using PortalDbContext later = file.Open();
        AuditEntry entry = await later.AuditEntries.AsNoTracking().SingleAsync();
        Assert.Equal(("me", "AW-01", 2), (entry.Actor, entry.Code, entry.Release));
        Assert.Equal("""{"decision_number":"","note":"(text)"}""", entry.Before);
        Assert.Equal("""{"decision_number":"1/QĐ","note":"(text)"}""", entry.After);
        await Assert.ThrowsAsync<SqliteException>(() => later.AuditEntries.ExecuteUpdateAsync(set => set.SetProperty(e => e.Actor, "you")));
        await Assert.ThrowsAsync<SqliteException>(() => later.AuditEntries.ExecuteDeleteAsync());
    }
}
