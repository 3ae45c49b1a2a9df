using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Persistence.Import;

internal sealed class AwardTitleImport(ImportSession session) : ResourceImport(session)
{
    private readonly List<(AwardTitle Title, string? FormOf, string[] BuildsOn)> _titles = [];

    public override string Resource => "award_titles";

    public override void Read(PackageRow row)
    {
        string code = row.Required("code");
        string name = row.Required("name_vi");
        PartialDate? validFrom = row.Partial("valid_from");
        AwardTitle title = new()
        {
            Id = Session.Titles.Add(code, name),
            Code = code,
            Name = name,
            NameFolded = VietnameseText.FoldedName(name),
            NameSort = VietnameseText.SortKey(name),
            EnglishName = row.Text("name_en"),
            Kind = row.RequiredChoice<AwardTitleKind>("kind"),
            Class = row.Number("class"),
            ConferringLevel = row.RequiredChoice<ConferringLevel>("conferring_level"),
            ConferringAuthorityText = row.Text("conferring_authority"),
            RecipientKindSet = RecipientsOf(row),
            LegalBasis = row.Text("legal_basis"),
            Precedence = row.Number("precedence") ?? 0,
            Statutory = row.Text("statutory") == "YES",
            LocalUnitId = Session.Units.Resolve(row.Text("local_unit_code"), validFrom?.FirstDay, Session.Sources.DateOf(row.List("source_id")))?.Id,
            ValidFrom = validFrom,
            ValidTo = row.Partial("valid_to"),
        };
        row.Forward(title.ValidFrom, title.ValidTo, "valid_to", "the title ends before it starts");
        Session.TitlesById.Add(title);
        _titles.Add((title, row.Text("maps_to"), row.List("builds_on")));
        Session.Citations.Write(row, FactKind.AwardTitle, title.Id);
        Session.Search.Write(
            SearchKind.AwardTitle, title.Id, name, title.NameSort, title.EnglishName, row.List("name_variants"));
    }

    public override void Complete()
    {
        foreach ((AwardTitle title, string? formOf, _) in _titles)
        {
            title.FormOfId = Session.Titles.Find(formOf);
            Session.Writer<AwardTitle>().Write(title);
        }

        List<TitleBuildsOn> links = [.. _titles.SelectMany(row => row.BuildsOn.Distinct(StringComparer.Ordinal)
            .Select(code => new TitleBuildsOn { TitleId = row.Title.Id, BaseId = Session.Titles.Find(code) ?? 0 }))];
        links.ForEach(Session.Writer<TitleBuildsOn>().Write);
        Session.Facts.UseTitles(_titles.Select(row => row.Title), links);
    }

    private static RecipientKindSet RecipientsOf(PackageRow row)
    {
        RecipientKindSet set = RecipientKindSet.None;
        foreach (string name in row.List("recipient_kinds"))
        {
            if (ContractNames<RecipientKind>.TryParse(name, out RecipientKind kind))
            {
                set |= (RecipientKindSet)(1 << (int)kind);
            }
            else
            {
                row.Fault("recipient_kinds", $"'{name}' is not one of {string.Join(", ", ContractNames<RecipientKind>.All)}", "choose among them");
            }
        }

        return set;
    }
}
