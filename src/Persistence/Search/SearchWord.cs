namespace OpenEmulationData.Persistence.Search;

/// <summary>A word that names are made of. Words are numbered in their order: folded, then with their accents.</summary>
public sealed class SearchWord
{
    public int Id { get; set; }

    /// <summary>The word folded: lower case, without accents.</summary>
    public string Word { get; set; } = "";

    /// <summary>The word in lower case with its accents, tone marks placed the modern way.</summary>
    public string Accented { get; set; } = "";
}
