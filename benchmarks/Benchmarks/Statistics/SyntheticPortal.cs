using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Sqlite;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Benchmarks.Statistics;

/// <summary>A database with the cube of synthetic awards, in a folder of its own.</summary>
internal sealed class SyntheticPortal : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("statistics-");

    public string ConnectionString => $"Data Source={Path.Combine(_folder.FullName, "portal.db")}";

    /// <summary>Builds the cube in one transaction, as an import does, and says what it took.</summary>
    public async Task<string> BuildAsync(int awards)
    {
        DbContextOptionsBuilder<PortalDbContext> options = new();
        options.UsePortalSqlite(ConnectionString);
        await using var database = new PortalDbContext(options.Options);
        await database.Database.MigrateAsync();
        using var load = BulkLoads.Open(database);
        load.Begin([], isLarge: true);
        LoadTarget target = new(load, new LoadPipeline());
        using var session = new ImportSession(database.Model, target, new FaultCollector(), new WithheldNames([]), DateTime.UnixEpoch);
        using var pipeline = target.Pipeline;
        WriteEntities(session, awards);
        session.Flush();
        pipeline.Drain();
        var start = Stopwatch.GetTimestamp();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        session.Facts.Build(session.Writer<StatisticCell>().Write, session.Writer<StatisticTotal>().Write, CancellationToken.None);
        session.Flush();
        pipeline.Drain();
        load.Complete(static (_, _) => { });
        load.Commit(scrub: false);
        var built = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"cube of {awards:N0} awards: {built.TotalSeconds:F1} s, {(process.TotalProcessorTime - before).TotalSeconds:F1} s of processor time, {session.Writer<StatisticCell>().Count:N0} cells, {session.Writer<StatisticTotal>().Count:N0} totals, peak of the process {process.PeakWorkingSet64 / 1_000_000:N0} MB");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static void WriteEntities(ImportSession session, int awards)
    {
        SyntheticFacts facts = new();
        Write(session, facts.Units);
        Write(session, facts.Units.Select(unit => new UnitToday { UnitId = unit.Id, CurrentId = unit.Id }));
        Write(session, facts.Units.SelectMany(unit => Above(facts.Units, unit)));
        Write(session, facts.Titles);
        Write(session, facts.BuildsOn);
        Write(session, Enumerable.Range(1, SyntheticFacts.CampaignCount).Select(id => new Campaign { Id = id, Code = $"c{id}", NameSort = $"{id:00}" }));
        Write(session, Enumerable.Range(1, SyntheticFacts.ClusterCount).Select(id => new Cluster { Id = id, Code = $"k{id}", NameSort = $"{id:00}" }));
        session.Facts.UseTree(facts.Units);
        session.Facts.UseTitles(facts.Titles, facts.BuildsOn);
        for (var i = 0; i < awards; i++)
        {
            session.Facts.Add(facts.NextAward());
        }

        for (var i = 1; i <= awards / 50; i++)
        {
            session.Facts.Add(facts.NextTally(i));
        }
    }

    private static IEnumerable<UnitClosure> Above(List<AdministrativeUnit> units, AdministrativeUnit unit)
    {
        var depth = 0;
        for (var ancestor = unit; ; ancestor = units[ancestor.ParentId.Value - 1])
        {
            yield return new UnitClosure { AncestorId = ancestor.Id, DescendantId = unit.Id, Depth = depth++ };
            if (ancestor.ParentId is null)
            {
                yield break;
            }
        }
    }

    private static void Write<T>(ImportSession session, IEnumerable<T> entities)
        where T : class
    {
        foreach (var entity in entities)
        {
            session.Writer<T>().Write(entity);
        }
    }
}
