namespace OpenEmulationData.Persistence.Import;

/// <summary>The primary keys that the import gave to the codes of one file, from 1 in the order of the file.</summary>
internal sealed class KeyDirectory
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?> _idsByName = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>How many keys were given.</summary>
    public int Count => _names.Count;

    /// <summary>Gives the code the next key.</summary>
    public int Add(string code, string name)
    {
        _names.Add(name);
        int id = _names.Count;
        _ids.TryAdd(code, id);
        if (!_idsByName.TryAdd(name, id))
        {
            _idsByName[name] = null;
        }

        return id;
    }

    /// <summary>The key of the code; null for none, and for an unknown one, which is a fault already.</summary>
    public int? Find(string? code) => code is not null && _ids.TryGetValue(code, out int id) ? id : null;

    /// <summary>The key of the one entity with exactly this name; null when there is none, or several.</summary>
    public int? FindByName(string? name) => name is null ? null : _idsByName.GetValueOrDefault(name);

    /// <summary>The name that goes with the code, null for an unknown one.</summary>
    public string? NameOf(string? code) => Find(code) is { } id ? _names[id - 1] : null;
}
