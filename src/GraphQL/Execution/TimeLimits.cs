using System.Collections.Concurrent;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>
/// Limits how long requests take. A clock that did not run out serves another request, and its timer runs on meanwhile: setting a timer for
/// each request would cost more than a short request can afford.
/// </summary>
internal sealed class TimeLimits
{
    private const int MaxIdle = 64;

    private readonly ConcurrentQueue<Clock> _idle = new();

    /// <summary>Begins to count; dispose of what comes back when the request is answered.</summary>
    public TimeLimit Begin(TimeSpan limit, CancellationToken callerToken)
    {
        var clock = _idle.TryDequeue(out var idle) ? idle : new Clock();
        clock.Start((long)limit.TotalMilliseconds);
        return new TimeLimit(this, clock, callerToken.UnsafeRegister(static c => ((Clock)c!).Cancel(), clock));
    }

    private void End(Clock clock)
    {
        if (clock.TryStop() && _idle.Count < MaxIdle)
        {
            _idle.Enqueue(clock);
        }
        else
        {
            clock.Dispose();
        }
    }

    /// <summary>The time of one request.</summary>
    internal readonly struct TimeLimit(TimeLimits limits, Clock clock, CancellationTokenRegistration caller) : IDisposable
    {
        /// <summary>Is cancelled when the time is over, and when the caller cancels.</summary>
        public CancellationToken Token => clock.Token;

        public void Dispose()
        {
            caller.Dispose();
            limits.End(clock);
        }
    }

    /// <summary>Counts the time of one request after another. Times are in ms.</summary>
    internal sealed class Clock : IDisposable
    {
        private readonly Lock _lock = new();
        private readonly CancellationTokenSource _source = new();
        private readonly Timer _timer;

        /// <summary>When the time of the request is over; never when there is none.</summary>
        private long _due = long.MaxValue;

        /// <summary>When the timer goes off.</summary>
        private long _alarm = long.MaxValue;
        private bool _isOver;

        public Clock()
        {
            // The timer outlives the request that it is made in, and knows nothing of it.
            using (ExecutionContext.IsFlowSuppressed() ? default(AsyncFlowControl?) : ExecutionContext.SuppressFlow())
            {
                _timer = new Timer(static clock => ((Clock)clock!).GoOff(), this, Timeout.Infinite, Timeout.Infinite);
            }
        }

        public CancellationToken Token => _source.Token;

        public void Start(long limit)
        {
            lock (_lock)
            {
                _due = Environment.TickCount64 + limit;
                if (_due < _alarm)
                {
                    Set(limit);
                }
            }
        }

        public void Cancel() => _source.Cancel();

        /// <summary>Ends the request. False: its time was over, or it was cancelled, and the clock cannot be used again.</summary>
        public bool TryStop()
        {
            lock (_lock)
            {
                _due = long.MaxValue;
                return !_isOver && _source.TryReset();
            }
        }

        public void Dispose()
        {
            _timer.Dispose();
            lock (_lock)
            {
                // Else it is being cancelled, perhaps at this moment.
                if (!_isOver)
                {
                    _source.Dispose();
                }
            }
        }

        private void GoOff()
        {
            lock (_lock)
            {
                _alarm = long.MaxValue;
                if (_due == long.MaxValue)
                {
                    return;
                }

                var left = _due - Environment.TickCount64;
                if (left > 0)
                {
                    Set(left);
                    return;
                }

                _isOver = true;
            }

            _source.Cancel();
        }

        private void Set(long milliseconds)
        {
            _alarm = Environment.TickCount64 + milliseconds;
            _timer.Change(milliseconds, Timeout.Infinite);
        }
    }
}
