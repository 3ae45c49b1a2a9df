using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Search;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Writes what search finds an entity by: the words of all its names.</summary>
internal sealed class SearchWriter(EntityWriter<SearchEntry> entries, EntityWriter<SearchWord> words, EntityWriter<SearchTerm> terms)
{
    private readonly NameWords _words = new();

    /// <summary>The folded name, as <see cref="Text.VietnameseText.FoldedName"/> has it.</summary>
    public string Folded(string name) => _words.Folded(name);

    /// <summary>Writes one entity with its name, its English name and the variants of its name.</summary>
    public void Write(SearchKind kind, int entityId, string name, string sort, string? english, ReadOnlySpan<string> variants)
    {
        SearchEntry entry = new() { Id = entries.Count + 1, Kind = kind, EntityId = entityId, NameSort = sort };
        entries.Write(entry);
        _words.Add(entry.Id, name);
        if (english is not null)
        {
            _words.Add(entry.Id, english);
        }

        foreach (string variant in variants)
        {
            _words.Add(entry.Id, variant);
        }
    }

    /// <summary>Writes the words of all entities.</summary>
    public void Complete(CancellationToken cancellationToken)
    {
        _words.Write(words.Write, terms.Write);
        terms.Complete(cancellationToken);
    }
}
