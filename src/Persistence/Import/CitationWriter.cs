using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Sources;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Writes the citations of a row, one for each of its sources.</summary>
internal sealed class CitationWriter(ImportSession session)
{
    private static readonly string[] BasisNames = [.. ContractNames<Basis>.All];

    private readonly EntityWriter<Citation> _citations = session.Writer<Citation>();

    /// <summary>How many were written.</summary>
    public int Count => _citations.Count;

    /// <summary>Writes what the columns source_id, locator, verification, basis and note of the row say about the fact.</summary>
    /// <returns>How many were written.</returns>
    public int Write(PackageRow row, FactKind kind, int factId)
    {
        int before = Count;
        string[] codes = row.List("source_id");
        string? locator = row.Text("locator");
        Basis? basis = BasisOf(row);
        for (int ordinal = 0; ordinal < codes.Length; ordinal++)
        {
            if (session.Sources.Find(codes[ordinal]) is { } source)
            {
                _citations.Write(new Citation
                {
                    Id = Count + 1,
                    FactKind = kind,
                    FactId = factId,
                    Ordinal = ordinal,
                    SourceId = source.Id,
                    Locator = Locators.For(locator, codes, codes[ordinal]),
                    Verification = row.Choice<Verification>("verification"),
                    Basis = basis,
                    Note = row.Text("note"),
                });
            }
        }

        return Count - before;
    }

    /// <summary>The word with which the column starts; the rest of it explains.</summary>
    public static Basis? BasisOf(PackageRow row)
    {
        string? text = row.Text("basis");
        if (text is null)
        {
            return null;
        }

        string word = text.Split(' ', 2)[0];
        if (ContractNames<Basis>.TryParse(word, out Basis basis))
        {
            return basis;
        }

        row.Fault("basis", $"does not start with one of {string.Join(", ", BasisNames)}", "start with one of them; an explanation may follow");
        return null;
    }
}
