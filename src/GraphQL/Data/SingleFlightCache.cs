using System.Collections.Concurrent;
using System.Text;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>A bounded cache whose values are made once even when many ask at a time. When it is full it begins anew.</summary>
internal sealed class SingleFlightCache<T>
{
    private readonly int _capacity;
    private readonly ConcurrentDictionary<string, Lazy<T>> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<T>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public SingleFlightCache(int capacity)
    {
        _capacity = capacity;
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public T GetOrAdd<TArgument>(StringBuilder key, Func<TArgument, T> factory, TArgument argument)
    {
        foreach (var chunk in key.GetChunks())
        {
            // A usual key is in one piece, and is found without a string.
            if (chunk.Length == key.Length && _lookup.TryGetValue(chunk.Span, out var found))
            {
                return found.Value;
            }

            break;
        }

        return GetOrAdd(key.ToString(), factory, argument);
    }

    private T GetOrAdd<TArgument>(string key, Func<TArgument, T> factory, TArgument argument)
    {
        if (_entries.TryGetValue(key, out var found))
        {
            return found.Value;
        }

        if (_entries.Count >= _capacity)
        {
            _entries.Clear();
        }

        var entry = _entries.GetOrAdd(key, static (_, f) => new Lazy<T>(() => f.factory(f.argument)), (factory, argument));
        try
        {
            return entry.Value;
        }
        catch
        {
            _entries.TryRemove(new KeyValuePair<string, Lazy<T>>(key, entry));
            throw;
        }
    }
}
