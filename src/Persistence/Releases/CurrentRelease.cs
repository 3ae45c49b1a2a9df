using OpenEmulationData.Persistence.Querying;

namespace OpenEmulationData.Persistence.Releases;

/// <summary>
/// The number of the release that requests see. Whoever else publishes one, another process on another machine as well,
/// it is known here a second later: the number is asked for again when what is known is older than that. For many threads.
/// </summary>
public sealed class CurrentRelease(ReadSessionPool pool, TimeProvider time)
{
    /// <summary>How old a number may be.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(1);

    /// <summary>The statement that asks for it.</summary>
    internal const string Newest = "SELECT MAX(\"Number\") FROM \"Releases\"";

    private readonly Lock _lock = new();
    private Task<int>? _number;
    private long _asked;

    /// <summary>The number; 0 when nothing is published. Many who ask at a time wait for one statement.</summary>
    public ValueTask<int> GetNumberAsync(CancellationToken cancellationToken = default) => new(Find().WaitAsync(cancellationToken));

    /// <summary>Has the number asked for again by the next who wants it: this process published a release.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _number = null;
        }
    }

    private Task<int> Find()
    {
        lock (_lock)
        {
            if (_number is null || _number.IsFaulted || time.GetElapsedTime(_asked) >= MaxAge)
            {
                _asked = time.GetTimestamp();
                _number = ReadAsync();
            }

            return _number;
        }
    }

    private async Task<int> ReadAsync()
    {
        await using ReadSession session = pool.Open();
        return await session.GetReleaseAsync(CancellationToken.None);
    }
}
