using System.Collections.Concurrent;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>Limits how long requests take. A source of cancellation that was not needed serves another request, with its timer.</summary>
internal sealed class TimeLimits
{
    private const int MaxIdle = 64;

    private readonly ConcurrentQueue<CancellationTokenSource> _idle = new();

    /// <summary>Begins to count; dispose of what comes back when the request is answered.</summary>
    public TimeLimit Begin(TimeSpan limit, CancellationToken callerToken)
    {
        var source = _idle.TryDequeue(out var idle) ? idle : new CancellationTokenSource();
        source.CancelAfter(limit);
        return new TimeLimit(this, source, callerToken.UnsafeRegister(static s => ((CancellationTokenSource)s!).Cancel(), source));
    }

    private void End(CancellationTokenSource source)
    {
        if (_idle.Count < MaxIdle && source.TryReset())
        {
            _idle.Enqueue(source);
        }
        else
        {
            source.Dispose();
        }
    }

    /// <summary>The time of one request.</summary>
    internal readonly struct TimeLimit(TimeLimits limits, CancellationTokenSource source, CancellationTokenRegistration caller) : IDisposable
    {
        /// <summary>Is cancelled when the time is over, and when the caller cancels.</summary>
        public CancellationToken Token => source.Token;

        public void Dispose()
        {
            caller.Dispose();
            limits.End(source);
        }
    }
}
