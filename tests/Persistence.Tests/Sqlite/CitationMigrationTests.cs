using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Sources;

namespace OpenEmulationData.Persistence.Tests.Sqlite;

/// <summary>Citations of individuals were rows of their own once.</summary>
public sealed class CitationMigrationTests
{
    private const string Award =
        "AW-90,lao-dong-tien-tien,Lao động tiên tiến,INDIVIDUAL,Trịnh Xuyến Chi,,276,276-v1,CONFERRED,2023,,2024-01-15,,UBND huyện,12/QĐ-UBND,C-276-2023,,S002,line 9,\n";

    [Fact]
    public async Task Citations_Should_BeAsBefore_When_TheFileGoesBackAndForward()
    {
        using PortalFile portal = await PortalFile.CreateAsync();
        using PackageFolder package = PackageFolder.OfDataSet().Append("awards.csv", Award);
        Assert.Empty((await portal.ImportAsync(package.Path)).Faults);
        await using PortalDbContext database = portal.Open();
        Individual person = await database.Individuals.SingleAsync(TestContext.Current.CancellationToken);
        string[] citations = await ReadAsync(database);
        Assert.Contains(citations, citation => citation.StartsWith($"Award {person.AwardId} 0 ", StringComparison.Ordinal));
        Assert.DoesNotContain(citations, citation => citation.StartsWith("Individual ", StringComparison.Ordinal));

        IMigrator migrator = database.GetService<IMigrator>();
        await migrator.MigrateAsync("SearchPostings", TestContext.Current.CancellationToken);
        string[] before = await ReadAsync(database);
        await migrator.MigrateAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains($"Individual {person.Id} 0 S002 line 9", before);
        Assert.Equal(citations, before.Where(citation => !citation.StartsWith("Individual ", StringComparison.Ordinal)));
        Assert.Equal(citations, await ReadAsync(database));
        Assert.Equal(person.AwardId, await database.Individuals.AsNoTracking().Select(p => p.AwardId).SingleAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<string[]> ReadAsync(PortalDbContext database) =>
        [.. (await database.Citations.AsNoTracking().Include(citation => citation.Source).ToListAsync(TestContext.Current.CancellationToken))
            .Select(c => $"{c.FactKind} {c.FactId} {c.Ordinal} {c.Source.Code} {c.Locator}").Order(StringComparer.Ordinal)];
}
