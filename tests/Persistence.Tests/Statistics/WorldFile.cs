using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Tests.Statistics;

/// <summary>A database that one world after the other is put into, with its cube.</summary>
internal sealed class WorldFile : IDisposable
{
    private readonly PortalFile _file;

    private WorldFile(PortalFile file)
    {
        _file = file;
        Pool = file.OpenPool();
    }

    public string ConnectionString => $"Data Source={_file.Path}";

    public ReadSessionPool Pool { get; }

    public static async Task<WorldFile> CreateAsync() => new(await PortalFile.CreateAsync());

    public async Task PutAsync(World world)
    {
        await using PortalDbContext database = _file.Open();
        using IBulkLoad load = BulkLoads.Open(database);
        load.Begin([], isLarge: false);
        LoadTarget target = new(load, new LoadPipeline());
        using ImportSession session = new(database.Model, target, new FaultCollector(), new WithheldNames([]), DateTime.UnixEpoch);
        using LoadPipeline pipeline = target.Pipeline;
        Write(session, world);
        session.Flush();
        pipeline.Drain();
        load.Complete(static (_, _) => { });
        load.Commit(scrub: false);
    }

    public void Dispose()
    {
        Pool.Dispose();
        _file.Dispose();
    }

    private static void Write(ImportSession session, World world)
    {
        Write(session, world.Units);
        Write(session, world.Lineage);
        Write(session, world.Today);
        Write(session, world.Units.SelectMany(unit => Above(world, unit)));
        Write(session, world.Titles);
        Write(session, world.BuildsOn);
        Write(session, Enumerable.Range(1, World.CampaignCount).Select(id => new Campaign { Id = id, Code = $"{id}", NameSort = $"{-id}" }));
        Write(session, Enumerable.Range(1, World.ClusterCount).Select(id => new Cluster { Id = id, Code = $"{id}", NameSort = $"{-id}" }));
        Write(session, world.Named.Select(Award));
        Write(session, world.Tallies.Select(Tally));
        session.Facts.UseTree(world.Units);
        session.Facts.UseTitles(world.Titles, world.BuildsOn);
        world.Named.ToList().ForEach(session.Facts.Add);
        world.Tallies.ToList().ForEach(session.Facts.Add);
        session.Facts.Build(session.Writer<StatisticCell>().Write, session.Writer<StatisticTotal>().Write, CancellationToken.None);
    }

    private static void Write<T>(ImportSession session, IEnumerable<T> entities)
        where T : class => entities.ToList().ForEach(session.Writer<T>().Write);

    private static IEnumerable<UnitClosure> Above(World world, AdministrativeUnit unit)
    {
        int depth = 0;
        for (AdministrativeUnit? ancestor = unit; ancestor is not null; ancestor = ancestor.ParentId is { } parent ? world.Units[parent - 1] : null)
        {
            yield return new UnitClosure { AncestorId = ancestor.Id, DescendantId = unit.Id, Depth = depth++ };
        }
    }

    private static Award Award(NamedFact fact, int index) => new()
    {
        Id = index + 1,
        Code = $"A{index + 1}",
        TitleId = fact.Group.TitleId,
        RecipientKind = fact.Group.Kind,
        Year = fact.Group.Year,
        Status = fact.Group.Status,
        UnitId = fact.UnitId,
        CampaignId = KeyOrNull(fact.CampaignId),
        ClusterId = KeyOrNull(fact.ClusterId),
    };

    private static AwardTally Tally(TallyFact tally) => new()
    {
        Id = tally.Id,
        Code = $"T{tally.Id}",
        TitleId = KeyOrNull(tally.Group.TitleId),
        RecipientKind = tally.Group.Kind,
        Year = tally.Group.Year,
        Count = tally.Count,
        Precision = tally.Precision,
        UnitId = tally.UnitId,
        CampaignId = KeyOrNull(tally.CampaignId),
        ClusterId = KeyOrNull(tally.ClusterId),
    };

    private static int? KeyOrNull(int key) => key == 0 ? null : key;
}
