using OpenEmulationData.Persistence.Documents;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Import;

internal sealed class LegalDocumentImport(ImportSession session) : ResourceImport(session)
{
    private readonly List<(LegalDocument Document, string? ReplacedBy)> _documents = [];

    public override string Resource => "legal_documents";

    public override void Read(PackageRow row)
    {
        string code = row.Required("doc_id");
        string title = row.Required("title_vi");
        LegalDocument document = new()
        {
            Id = Session.Documents.Add(code, title),
            Code = code,
            Number = row.Text("number"),
            Title = title,
            TitleFolded = VietnameseText.FoldedName(title),
            TitleSort = VietnameseText.SortKey(title),
            EnglishTitle = row.Text("title_en"),
            Type = row.RequiredChoice<LegalDocumentType>("type"),
            IssuerId = Session.Organizations.Find(row.Text("issuer_org_id")),
            IssuerText = row.Text("issuer"),
            IssuedOn = row.Partial("date"),
            EffectiveFrom = row.Partial("effective_from"),
            EffectiveTo = row.Partial("effective_to"),
        };
        row.Forward(document.EffectiveFrom, document.EffectiveTo, "effective_to", "the document ends before it takes effect");
        _documents.Add((document, row.Text("replaced_by")));
        Session.Citations.Write(row, FactKind.LegalDocument, document.Id);
        string[] variants = document.Number is { } number ? [number] : [];
        Session.Search.Write(
            SearchKind.LegalDocument, document.Id, title, document.TitleSort, document.EnglishTitle, variants);
    }

    public override void Complete()
    {
        foreach ((LegalDocument document, string? replacedBy) in _documents)
        {
            document.ReplacedById = Session.Documents.Find(replacedBy);
            Session.Writer<LegalDocument>().Write(document);
        }
    }
}
