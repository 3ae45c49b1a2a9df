using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.SqlServer;
using OpenEmulationData.TestSupport;

namespace OpenEmulationData.Persistence.Tests.SqlServer;

/// <summary>What would be sent to SQL Server. No server runs these: that they are what they should be was read, not tried.</summary>
public sealed partial class SqlServerStatementTests
{
    private readonly SilentServer _server = new();

    [Fact]
    public void Migrations_Should_BeAsStored()
    {
        using PortalDbContext database = _server.Open();

        string script = database.GetService<IMigrator>().GenerateScript();

        Snapshot.Match(ProductVersion().Replace(MigrationId().Replace(script, "Initial"), "10"));
    }

    [Fact]
    public void Model_Should_MatchItsMigrations()
    {
        using PortalDbContext database = _server.Open();

        Assert.False(database.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Preparation_Should_BeAsStored() => Snapshot.Match(string.Join(
        "\n\n", SqlServerPreparation.AllowSnapshots, SqlServerPreparation.ReadCommittedVersions, SqlServerBulkLoad.TakeLock, SqlServerBulkLoad.CleanFreeSpace));

    [Fact]
    public async Task Changes_Should_BeAsStored()
    {
        await using PortalDbContext database = _server.Open();

        await ReleaseChanges.ReadAsync(database, 1, 3, new FactPosition(FactKind.Award, "A-1"), 20, CancellationToken.None);

        Snapshot.Match(string.Join("\n\n", _server.Commands));
    }

    [Fact]
    public void Batch_Should_ApplyOneSeekAParent()
    {
        TranslatedQuery query = Translate(db => db.Awards.OrderByDescending(a => a.Year).ThenBy(a => a.Id), nameof(Award.ClusterId), take: 5);

        Snapshot.Match(query.GetText(3));
    }

    [Fact]
    public void Batch_Should_SayThatItHasAllRows_When_OrderedWithoutALimit()
    {
        TranslatedQuery query = Translate(db => db.Awards.OrderBy(a => a.Id), nameof(Award.ClusterId), take: null);

        Snapshot.Match(query.GetText(2));
    }

    [Fact]
    public void Batch_Should_StayBelowTheLimitOfParameters()
    {
        TranslatedQuery query = Translate(db => db.Awards.OrderBy(a => a.Id), nameof(Award.ClusterId), take: 5);

        Assert.Contains("@Item1_2047)", query.GetText(5000), StringComparison.Ordinal);
        Assert.DoesNotContain("@Item1_2048", query.GetText(5000), StringComparison.Ordinal);
    }

    [Fact]
    public void ReadOnly_Should_BeAskedFor_When_ThereIsACopy() =>
        Assert.Contains("Application Intent=ReadOnly", SqlServerPortalOptions.ForReading("Server=copy;Database=portal"), StringComparison.Ordinal);

    [Fact]
    public void Snapshots_Should_HoldNothingThatIsForbidden()
    {
        string[] snapshots = [.. Directory.EnumerateFiles(SourceTree.PathOf("tests"), "SqlServer*.snap", SearchOption.AllDirectories)];

        Assert.NotEmpty(snapshots);
        Assert.All(snapshots, snapshot => Assert.DoesNotMatch(Forbidden(), File.ReadAllText(snapshot)));
    }

    private TranslatedQuery Translate(Func<PortalDbContext, IQueryable<Award>> source, string parent, int? take)
    {
        using PortalDbContext database = _server.Open();
        ParameterExpression key = Expression.Parameter(typeof(int?), "key");
        ParameterExpression row = Expression.Parameter(typeof(Award), "row");
        Expression<Func<Award, bool>> ofParent = Expression.Lambda<Func<Award, bool>>(Expression.Equal(Expression.Property(row, parent), key), row);
        IQueryable<Award> rows = source(database).Where(ofParent);
        return QueryTranslator.Translate(database, new EntityQuery
        {
            Source = (take is { } number ? rows.Take(number) : rows).Expression,
            Projection = (Expression<Func<Award, Award>>)(award => new Award { Id = award.Id, Code = award.Code, Year = award.Year }),
            Values = [],
            Parents = [new EntityQuerySlot(key, 0)],
        });
    }

    [GeneratedRegex(@"\b(MERGE|NEXT\s+VALUE\s+FOR|STRING_AGG|SERIALIZABLE|HOLDLOCK|LIMIT|RECURSIVE|json_each|GREATEST|LEAST|IDENTITY|REFERENCES|IS\s+DISTINCT\s+FROM)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"\d{14}_Initial")]
    private static partial Regex MigrationId();

    [GeneratedRegex(@"10\.0\.\d+")]
    private static partial Regex ProductVersion();
}
