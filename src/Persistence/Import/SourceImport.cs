using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Import;

internal sealed class SourceImport(ImportSession session) : ResourceImport(session)
{
    private const string UndeterminedLanguage = "und";

    public override string Resource => "sources";

    public override void Read(PackageRow row)
    {
        string title = row.Required("title");
        Source source = new()
        {
            Id = Session.Sources.NextId,
            Code = row.Required("source_id"),
            Kind = row.RequiredChoice<SourceKind>("kind"),
            Publisher = row.Required("publisher"),
            Title = title,
            TitleFolded = VietnameseText.FoldedName(title),
            TitleSort = VietnameseText.SortKey(title),
            Published = row.Partial("published_date"),
            DateEarliest = row.Partial("date_earliest"),
            DateLatest = row.Partial("date_latest"),
            Byline = row.Text("byline"),
            Url = row.Text("url"),
            Language = row.Text("language") ?? UndeterminedLanguage,
            Note = row.Text("note"),
        };
        row.Forward(source.DateEarliest, source.DateLatest, "date_latest", "the bounds of the date run backwards");
        Session.Sources.Add(source);
        Session.Writer<Source>().Write(source);
        Session.Search.Write(SearchKind.Source, source.Id, title, source.TitleSort, english: null, variants: []);
    }
}
