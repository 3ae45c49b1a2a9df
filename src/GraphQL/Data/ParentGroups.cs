namespace OpenEmulationData.GraphQL.Data;

/// <summary>The parents of a level by what a query reads of them: parents that are alike share one run.</summary>
internal sealed class ParentGroups
{
    private readonly int[] _groupOf;

    public ParentGroups(IReadOnlyList<object> parents, IReadOnlyList<ParentPath> paths)
    {
        _groupOf = new int[parents.Count];
        if (paths.Count == 0)
        {
            Keys = [[]];
            return;
        }

        var keys = new List<object[]>(parents.Count);
        var known = new Dictionary<object[], int>(parents.Count, KeyComparer.Instance);
        for (var i = 0; i < parents.Count; i++)
        {
            _groupOf[i] = ReadKey(parents[i], paths) is not { } key ? -1 : known.TryGetValue(key, out var group) ? group : Add(keys, known, key);
        }

        Keys = keys;
    }

    /// <summary>The values of each group.</summary>
    public IReadOnlyList<object[]> Keys { get; }

    /// <summary>The group of a parent, or -1 when something the query reads has no value.</summary>
    public int GetGroup(int parent) => _groupOf[parent];

    private static int Add(List<object[]> keys, Dictionary<object[], int> known, object[] key)
    {
        keys.Add(key);
        known.Add(key, keys.Count - 1);
        return keys.Count - 1;
    }

    private static object[]? ReadKey(object parent, IReadOnlyList<ParentPath> paths)
    {
        var key = new object[paths.Count];
        for (var i = 0; i < key.Length; i++)
        {
            if (paths[i].Read(parent) is not { } value)
            {
                return null;
            }

            key[i] = value;
        }

        return key;
    }

    private sealed class KeyComparer : IEqualityComparer<object[]>
    {
        public static KeyComparer Instance { get; } = new();

        public bool Equals(object[]? x, object[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(object[] obj)
        {
            var hash = default(HashCode);
            foreach (var value in obj)
            {
                hash.Add(value);
            }

            return hash.ToHashCode();
        }
    }
}
