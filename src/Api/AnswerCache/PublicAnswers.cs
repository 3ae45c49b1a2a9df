using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Api.AnswerCache;

/// <summary>
/// Answers to the public, each for as long as its release is the newest one and the minute lasts: embargoes end by the minute and days
/// at one. Bounded in bytes. Whoever shows a token never gets one. For many threads.
/// </summary>
internal sealed class PublicAnswers(IOptions<AnswerCacheOptions> options, CurrentRelease release, TimeProvider time)
{
    private readonly Lock _lock = new();
    private Generation _newest = new(0, 0, older: null);

    /// <summary>Whether answers are kept at all.</summary>
    public bool Enabled { get; } = options.Value.Enabled;

    /// <summary>An answer that may be given again, and the number of the release that an answer must be of to be kept.</summary>
    public ValueTask<(KeptAnswer? Answer, int Release)> FindAsync(AnswerKey key, CancellationToken cancellationToken)
    {
        if (!Enabled)
        {
            return new((null, -1));
        }

        var number = release.GetNumberAsync(cancellationToken);
        return number.IsCompletedSuccessfully ? new(Find(key, number.Result)) : WaitAsync(key, number);
    }

    /// <summary>Keeps an answer, and drops those unused for longest when there are too many bytes.</summary>
    public void Keep(AnswerKey key, int number, KeptAnswer answer)
    {
        var bytes = key.Bytes.Length + answer.Body.Length;
        var half = options.Value.Size / 2;
        var newest = GetNewest(number);
        if (bytes > half / 8 || newest.Keep(key.Bytes.ToArray(), answer, bytes) <= half)
        {
            return;
        }

        lock (_lock)
        {
            if (ReferenceEquals(_newest, newest))
            {
                _newest = new Generation(newest.Release, newest.Minute, newest);
            }
        }
    }

    private async ValueTask<(KeptAnswer? Answer, int Release)> WaitAsync(AnswerKey key, ValueTask<int> number) => Find(key, await number);

    private (KeptAnswer? Answer, int Release) Find(AnswerKey key, int number) => (GetNewest(number).Find(key.Bytes), number);

    private Generation GetNewest(int number)
    {
        var minute = time.GetUtcNow().Ticks / TimeSpan.TicksPerMinute;
        var newest = Volatile.Read(ref _newest);
        if (newest.Release == number && newest.Minute == minute)
        {
            return newest;
        }

        lock (_lock)
        {
            if (_newest.Release != number || _newest.Minute != minute)
            {
                _newest = new Generation(number, minute, older: null);
            }

            return _newest;
        }
    }

    /// <summary>Half of what is kept. When it is full it becomes the older half, of which only what is asked for again is saved.</summary>
    private sealed class Generation
    {
        private readonly ConcurrentDictionary<byte[], KeptAnswer> _answers = new(KeyComparer.Instance);
        private readonly ConcurrentDictionary<byte[], KeptAnswer>.AlternateLookup<ReadOnlySpan<byte>> _lookup;
        private readonly Generation? _older;
        private long _bytes;

        public Generation(int release, long minute, Generation? older)
        {
            Release = release;
            Minute = minute;
            _lookup = _answers.GetAlternateLookup<ReadOnlySpan<byte>>();
            _older = older?.WithoutOlder();
        }

        private Generation(Generation from)
        {
            Release = from.Release;
            Minute = from.Minute;
            _answers = from._answers;
            _lookup = from._lookup;
        }

        public int Release { get; }

        public long Minute { get; }

        public KeptAnswer? Find(ReadOnlySpan<byte> key)
        {
            if (_lookup.TryGetValue(key, out var answer))
            {
                return answer;
            }

            if (_older?.Find(key) is not { } found)
            {
                return null;
            }

            Keep(key.ToArray(), found, key.Length + found.Body.Length);
            return found;
        }

        /// <summary>Returns the bytes that are kept now.</summary>
        public long Keep(byte[] key, KeptAnswer answer, int bytes) =>
            _answers.TryAdd(key, answer) ? Interlocked.Add(ref _bytes, bytes) : Volatile.Read(ref _bytes);

        private Generation WithoutOlder() => new(this);
    }

    private sealed class KeyComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static KeyComparer Instance { get; } = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        // HashCode is seeded at random in each process: nobody can prepare requests that collide.
        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
