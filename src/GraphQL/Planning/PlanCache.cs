using System.Collections.Concurrent;

namespace OpenEmulationData.GraphQL.Planning;

/// <summary>
/// Keeps plans by document and operation name; bounded in number and in bytes of documents. A plan that many ask for at once is made once.
/// Failures are not kept: a bad document costs the sender more than us, and cannot crowd out good ones.
/// </summary>
internal sealed class PlanCache(int maxPlans = 1_000, long maxBytes = 16 * 1024 * 1024)
{
    private readonly ConcurrentDictionary<Key, Entry> _entries = new();
    private readonly Lock _evictionLock = new();
    private long _bytes;
    private long _clock;

    public int Count => _entries.Count;

    public OperationPlan GetOrAdd(ReadOnlyMemory<byte> document, string? operationName, Func<ReadOnlyMemory<byte>, string?, OperationPlan> plan)
    {
        if (_entries.TryGetValue(new Key(document, operationName), out var entry))
        {
            entry.LastUsed = Interlocked.Increment(ref _clock);
            return entry.Plan.Value;
        }

        // The key lives longer than the request whose buffer the document is in.
        var copy = document.ToArray();
        var key = new Key(copy, operationName);
        var made = new Entry(new Lazy<OperationPlan>(() => plan(copy, operationName)))
        {
            LastUsed = Interlocked.Increment(ref _clock),
        };
        entry = _entries.GetOrAdd(key, made);
        if (ReferenceEquals(entry, made) && (Interlocked.Add(ref _bytes, copy.Length) > maxBytes || _entries.Count > maxPlans))
        {
            Evict();
        }

        try
        {
            return entry.Plan.Value;
        }
        catch
        {
            Remove(key, entry);
            throw;
        }
    }

    /// <summary>Drops the quarter that was unused for longest.</summary>
    private void Evict()
    {
        lock (_evictionLock)
        {
            foreach (var (key, entry) in _entries.ToArray().OrderBy(static e => e.Value.LastUsed).Take((_entries.Count / 4) + 1))
            {
                Remove(key, entry);
            }
        }
    }

    private void Remove(Key key, Entry entry)
    {
        if (_entries.TryRemove(KeyValuePair.Create(key, entry)))
        {
            Interlocked.Add(ref _bytes, -key.Document.Length);
        }
    }

    private sealed class Entry(Lazy<OperationPlan> plan)
    {
        private long _lastUsed;

        public Lazy<OperationPlan> Plan { get; } = plan;

        public long LastUsed
        {
            get => Volatile.Read(ref _lastUsed);
            set => Volatile.Write(ref _lastUsed, value);
        }
    }

    private readonly struct Key(ReadOnlyMemory<byte> document, string? operationName) : IEquatable<Key>
    {
        private readonly int _hash = Hash(document.Span, operationName);

        public ReadOnlyMemory<byte> Document { get; } = document;

        private string? OperationName { get; } = operationName;

        public bool Equals(Key other) =>
            _hash == other._hash && OperationName == other.OperationName && Document.Span.SequenceEqual(other.Document.Span);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => _hash;

        // HashCode is seeded at random in each process: nobody can prepare documents that collide.
        private static int Hash(ReadOnlySpan<byte> document, string? operationName)
        {
            var hash = default(HashCode);
            hash.AddBytes(document);
            hash.Add(operationName);
            return hash.ToHashCode();
        }
    }
}
