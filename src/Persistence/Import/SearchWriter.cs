using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Writes what search finds an entity by: the words of all its names. Entries get their keys at last, in the order of their names.</summary>
internal sealed class SearchWriter(
    EntityWriter<SearchEntry> entries, EntityWriter<SearchWord> words, EntityWriter<SearchPosting> postings, RestrictionWriter restrictions)
{
    private readonly NameWords _words = new();
    private readonly List<(FactRestriction Restriction, int Number)> _restricted = [];
    private NameOrder _order = new();

    /// <summary>The folded name, as <see cref="Text.VietnameseText.FoldedName"/> has it.</summary>
    public string Folded(string name) => _words.Folded(name);

    /// <summary>Notes an individual, and the restriction that waits for the key by which search finds the individual.</summary>
    public void Write(Individual person, FactRestriction? restriction)
    {
        int number = Write(SearchKind.Individual, person.Id, person.Name, person.NameSort, english: null, variants: []);
        if (restriction is not null)
        {
            _restricted.Add((restriction, number));
        }
    }

    /// <summary>Notes one entity with its name, its English name and the variants of its name, and returns its number.</summary>
    public int Write(SearchKind kind, int entityId, string name, string sort, string? english, ReadOnlySpan<string> variants)
    {
        int number = _order.Add(kind, entityId, sort);
        _words.Add(number, name);
        if (english is not null)
        {
            _words.Add(number, english);
        }

        foreach (string variant in variants)
        {
            _words.Add(number, variant);
        }

        return number;
    }

    /// <summary>Writes all entities and the words of their names.</summary>
    public void Complete(CancellationToken cancellationToken)
    {
        (int[] keys, byte[] kinds) = _order.Write(entries.Write);
        _order = new NameOrder();
        foreach ((FactRestriction restriction, int number) in _restricted)
        {
            restriction.SearchEntryId = keys[number];
            restrictions.Write(restriction);
        }

        cancellationToken.ThrowIfCancellationRequested();
        _words.Write(keys, kinds, words.Write, postings.Write);
        postings.Complete(cancellationToken);
    }
}
