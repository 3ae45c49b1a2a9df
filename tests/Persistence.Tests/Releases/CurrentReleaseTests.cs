using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Persistence.Tests.Releases;

public sealed class CurrentReleaseTests
{
    [Fact]
    public async Task Number_Should_BeTheNewOne_When_ASecondHasPassed()
    {
        using PortalFile portal = await PortalFile.CreateAsync();
        using ReadSessionPool pool = portal.OpenPool();
        Clock clock = new();
        CurrentRelease current = new(pool, clock);
        int before = await current.GetNumberAsync(TestContext.Current.CancellationToken);

        await PublishAsync(portal);
        int atOnce = await current.GetNumberAsync(TestContext.Current.CancellationToken);
        clock.Now += CurrentRelease.MaxAge;
        int later = await current.GetNumberAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, 0, 1), (before, atOnce, later));
    }

    private static async Task PublishAsync(PortalFile portal)
    {
        await using PortalDbContext database = portal.Open();
        database.Releases.Add(new Release { Id = 1, Number = 1 });
        await database.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
