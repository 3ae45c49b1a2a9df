namespace OpenEmulationData.GraphQL.Validation.Merging;

/// <summary>
/// Pairs that were compared. A comparison of what can be in one object is worth one of what cannot, but not the other way round.
/// </summary>
internal sealed class ComparedPairs<T>
    where T : notnull
{
    private readonly Dictionary<(T First, string Second), bool> _pairs = [];

    /// <summary>Notes a comparison; false when it is not needed any more.</summary>
    public bool TryAdd(T first, string second, bool areExclusive)
    {
        if (_pairs.TryGetValue((first, second), out var wereExclusive) && (areExclusive || !wereExclusive))
        {
            return false;
        }

        _pairs[(first, second)] = areExclusive;
        return true;
    }
}
