using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Sqlite;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Tests.Querying;

/// <summary>A small portal in a database of its own: two units, two titles, six clusters with five awards each.</summary>
public sealed class QueryDatabase : ICommandObserver, IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"query-{Guid.NewGuid():N}.db");
    private readonly TestServer? _server = TestServer.CreateDatabase();
    private readonly DbContextOptions<PortalDbContext> _options;

    public QueryDatabase()
    {
        DbContextOptionsBuilder<PortalDbContext> options = new();
        options.UsePortalSqlite($"Data Source={_file};Pooling=False");
        _options = options.Options;
        using PortalDbContext db = CreateContext();
        Pool = ReadSessionPool.Of(db, this);
        Create(db);
        db.AddRange(
            new AdministrativeUnit { Id = 1, Code = "01", Version = "01-v1", Name = "Hà Nội", NameFolded = "ha noi", NameSort = "a" },
            new AdministrativeUnit { Id = 2, Code = "276", Version = "276-v1", Name = "Thạch Thất", NameFolded = "thach that", NameSort = "b", ParentId = 1 });
        db.AddRange(
            new AwardTitle { Id = 1, Code = "adv", Name = "Lao động tiên tiến", NameFolded = "lao dong tien tien", NameSort = "l" },
            new AwardTitle { Id = 2, Code = "fighter", Name = "Chiến sĩ thi đua", NameFolded = "chien si thi dua", NameSort = "c", FormOfId = 1 });
        for (int c = 1; c <= 6; c++)
        {
            db.Add(new Cluster { Id = c, Code = $"CL-{c}", Name = $"Cụm {c}", NameFolded = $"cum {c}", NameSort = $"{c}", UnitId = c % 2 == 0 ? null : 1 });
        }

        for (int a = 0; a < 30; a++)
        {
            db.Add(new Award
            {
                Id = a + 1,
                Code = $"A-{a + 1}",
                TitleId = 1 + (a % 2),
                UnitId = 1 + (a % 3 == 0 ? 1 : 0),
                ClusterId = 1 + (a % 6),
                Year = 2020 + (a % 4),
                Status = a % 5 == 0 ? AwardStatus.Proposed : AwardStatus.Conferred,
                RecipientKind = RecipientKind.Collective,
                DecisionNumber = a % 4 == 0 ? null : $"{a}/QĐ",
                AchievementYearTo = a % 3 == 0 ? null : 2020 + (a % 4),
                ConsultationEnds = a % 2 == 0 ? null : new DateOnly(2024, 1, 1).AddDays(a),
                ConferredDate = a % 7 == 0 ? null : PartialDate.Parse($"2021-{1 + (a % 12):00}"),
                EmbargoedUntil = a % 6 == 0 ? new DateTime(2024, 1, 1 + a, 8, 0, 0, DateTimeKind.Utc) : null,
            });
        }

        db.SaveChanges();
    }

    public ReadSessionPool Pool { get; }

    /// <summary>The commands that sessions ran.</summary>
    public ConcurrentQueue<string> Commands { get; } = new();

    public PortalDbContext CreateContext() => _server?.Open() ?? new(_options);

    public void Executing(string commandText) => Commands.Enqueue(commandText);

    /// <summary>On a server the database is there, which is all that EnsureCreated would look for.</summary>
    private void Create(PortalDbContext db)
    {
        if (_server is null)
        {
            db.Database.EnsureCreated();
        }
        else
        {
            _server.Prepare();
        }
    }

    public void Dispose()
    {
        Pool.Dispose();
        _server?.Dispose();
        foreach (string suffix in new[] { "", "-wal", "-shm" })
        {
            File.Delete(_file + suffix);
        }
    }
}
