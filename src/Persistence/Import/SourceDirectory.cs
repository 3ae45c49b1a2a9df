using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Import;

/// <summary>The sources by their codes.</summary>
internal sealed class SourceDirectory
{
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);

    public int NextId => _sources.Count + 1;

    public void Add(Source source) => _sources.Add(source.Code, source);

    public Source? Find(string code) => _sources.GetValueOrDefault(code);

    /// <summary>The date of the first of the sources that has one; for want of a printed date its bounds.</summary>
    public DateOnly? DateOf(IEnumerable<string> codes) => codes.Select(code => DateOf(Find(code))?.FirstDay).FirstOrDefault(date => date is not null);

    /// <summary>The date of the latest of the sources, as text that sorts; empty when none has a date.</summary>
    public string LatestOf(IEnumerable<string> codes) =>
        codes.Select(code => DateOf(Find(code))?.Text ?? "").DefaultIfEmpty("").Max(StringComparer.Ordinal)!;

    private static PartialDate? DateOf(Source? source) => source?.Published ?? source?.DateEarliest ?? source?.DateLatest;
}
