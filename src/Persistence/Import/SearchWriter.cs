using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Search;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Writes what search finds an entity by: the words of all its names. Entries get their keys at last, in the order of their names.</summary>
internal sealed class SearchWriter(EntityWriter<SearchEntry> entries, EntityWriter<SearchWord> words, EntityWriter<SearchPosting> postings)
{
    private readonly NameWords _words = new();
    private NameOrder _order = new();

    /// <summary>The folded name, as <see cref="Text.VietnameseText.FoldedName"/> has it.</summary>
    public string Folded(string name) => _words.Folded(name);

    /// <summary>Notes one entity with its name, its English name and the variants of its name.</summary>
    public void Write(SearchKind kind, int entityId, string name, string sort, string? english, ReadOnlySpan<string> variants)
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
    }

    /// <summary>Writes all entities and the words of their names.</summary>
    public void Complete(CancellationToken cancellationToken)
    {
        (int[] keys, byte[] kinds) = _order.Write(entries.Write);
        _order = new NameOrder();
        cancellationToken.ThrowIfCancellationRequested();
        _words.Write(keys, kinds, words.Write, postings.Write);
        postings.Complete(cancellationToken);
    }
}
