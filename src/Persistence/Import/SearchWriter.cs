using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Writes what search finds an entity by: the words of all its names.</summary>
internal sealed class SearchWriter(EntityWriter<SearchEntry> entries, EntityWriter<SearchTerm> terms)
{
    private readonly HashSet<(string Word, string Accented)> _words = [];

    /// <summary>Writes one entity with its name, its English name and the variants of its name.</summary>
    public void Write(SearchKind kind, int entityId, string name, string folded, string sort, string? english, ReadOnlySpan<string> variants)
    {
        SearchEntry entry = new() { Id = entries.Count + 1, Kind = kind, EntityId = entityId, Name = name, NameFolded = folded, NameSort = sort };
        entries.Write(entry);
        _words.Clear();
        Collect(name);
        Collect(english);
        foreach (string variant in variants)
        {
            Collect(variant);
        }

        foreach ((string word, string accented) in _words)
        {
            terms.Write(new SearchTerm { Word = word, Accented = accented, EntryId = entry.Id });
        }
    }

    private void Collect(string? name)
    {
        if (name is null)
        {
            return;
        }

        foreach (string word in VietnameseText.Accented(name).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string accented = word.Length > TextColumns.WordLength ? word[..TextColumns.WordLength] : word;
            _words.Add((VietnameseText.Fold(accented), accented));
        }
    }
}
