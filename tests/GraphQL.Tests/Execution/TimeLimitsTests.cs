using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.Tests.Execution;

public sealed class TimeLimitsTests
{
    /// <summary>By how many ms two clocks of a machine may differ.</summary>
    private const int Coarseness = 10;

    private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_long = TimeSpan.FromMinutes(10);

    private readonly TimeLimits _limits = new();

    [Fact]
    public async Task Token_Should_BeCancelled_When_TheTimeIsOver()
    {
        using var time = _limits.Begin(s_short, CancellationToken.None);

        await WaitForCancellationAsync(time.Token);
    }

    [Fact]
    public async Task Token_Should_BeCancelled_When_AShortLimitFollowsALongOneOnTheSameClock()
    {
        CancellationToken first;
        using (var time = _limits.Begin(s_long, CancellationToken.None))
        {
            first = time.Token;
        }

        using var second = _limits.Begin(s_short, CancellationToken.None);

        Assert.Equal(first, second.Token);
        await WaitForCancellationAsync(second.Token);
    }

    [Fact]
    public async Task Token_Should_NotBeCancelled_When_TheAlarmIsThatOfAnEarlierRequest()
    {
        CancellationToken first;
        using (var time = _limits.Begin(s_short, CancellationToken.None))
        {
            first = time.Token;
        }

        using var second = _limits.Begin(s_long, CancellationToken.None);
        await Task.Delay(s_short * 3, TestContext.Current.CancellationToken);

        Assert.Equal(first, second.Token);
        Assert.False(second.Token.IsCancellationRequested);
    }

    [Fact]
    public async Task Token_Should_BeCancelledInTime_When_TheAlarmWasThatOfAnEarlierRequest()
    {
        using (_limits.Begin(s_short, CancellationToken.None))
        {
        }

        using var second = _limits.Begin(s_short * 2, CancellationToken.None);
        var begun = Environment.TickCount64;
        await WaitForCancellationAsync(second.Token);

        Assert.InRange(Environment.TickCount64 - begun, (s_short * 2).TotalMilliseconds - Coarseness, double.MaxValue);
    }

    [Fact]
    public void Token_Should_BeAnotherOne_When_TheLastWasCancelled()
    {
        using var caller = new CancellationTokenSource();
        CancellationToken first;
        using (var time = _limits.Begin(s_long, caller.Token))
        {
            first = time.Token;
            caller.Cancel();
            Assert.True(first.IsCancellationRequested);
        }

        using var second = _limits.Begin(s_long, CancellationToken.None);

        Assert.NotEqual(first, second.Token);
        Assert.False(second.Token.IsCancellationRequested);
    }

    /// <summary>Requests that end about when their time is over, on clocks that they share: none is cancelled by the alarm of another.</summary>
    [Fact]
    public async Task Token_Should_BeOfItsOwnRequest_When_ManyEndAsTheirTimeIsOver()
    {
        var early = 0;
        ParallelOptions options = new() { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForAsync(0, 200, options, async (i, cancellationToken) =>
        {
            var limit = 30 + (i % 7);
            using var time = _limits.Begin(TimeSpan.FromMilliseconds(limit), CancellationToken.None);
            var begun = System.Diagnostics.Stopwatch.StartNew();
            await using var registration = time.Token.UnsafeRegister(_ => Interlocked.Add(ref early, begun.Elapsed.TotalMilliseconds < limit - Coarseness ? 1 : 0), null);
            await Task.Delay(20 + (i % 21), cancellationToken);
        });

        Assert.Equal(0, early);
    }

    private static async Task WaitForCancellationAsync(CancellationToken token) =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(TimeSpan.FromSeconds(20), token));
}
