using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// Tells keys that come again by their hashes. While keys rise, as in a file that is in their order, none can come again, and nothing is looked up.
/// </summary>
internal sealed class DistinctKeys
{
    private readonly List<ulong> _risen = [];
    private string _last = "";
    private HashSet<ulong>? _known;

    /// <summary>Adds the key; false when it was there.</summary>
    public bool Add(string key)
    {
        ulong hash = (ulong)ByteHash.Of(key);
        if (_known is null && (_risen.Count == 0 || string.CompareOrdinal(_last, key) < 0))
        {
            _risen.Add(hash);
            _last = key;
            return true;
        }

        _known ??= [.. _risen];
        return _known.Add(hash);
    }
}
