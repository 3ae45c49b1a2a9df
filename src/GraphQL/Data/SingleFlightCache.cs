using System.Collections.Concurrent;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>A bounded cache whose values are made once even when many ask at a time. When it is full it begins anew.</summary>
internal sealed class SingleFlightCache<T>(int capacity)
{
    private readonly ConcurrentDictionary<string, Lazy<T>> _entries = new(StringComparer.Ordinal);

    public T GetOrAdd<TArgument>(string key, Func<TArgument, T> factory, TArgument argument)
    {
        if (_entries.TryGetValue(key, out var found))
        {
            return found.Value;
        }

        if (_entries.Count >= capacity)
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
