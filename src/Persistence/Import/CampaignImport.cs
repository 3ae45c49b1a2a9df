using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Import;

internal sealed class CampaignImport(ImportSession session) : ResourceImport(session)
{
    private readonly List<(Campaign Campaign, string? Parent)> _campaigns = [];

    public override string Resource => "campaigns";

    public override void Read(PackageRow row)
    {
        string code = row.Required("campaign_id");
        string name = row.Required("name_vi");
        PartialDate? launched = row.Partial("launch_date");
        int? startYear = row.Number("period_start");
        int? endYear = row.Number("period_end");
        if (endYear < startYear)
        {
            row.Fault("period_end", "the period runs backwards", "check both years");
        }

        DateOnly? start = launched?.FirstDay ?? (startYear is { } year ? new DateOnly(year, 1, 1) : null);
        Campaign campaign = new()
        {
            Id = Session.Campaigns.Add(code, name),
            Code = code,
            Name = name,
            NameFolded = VietnameseText.FoldedName(name),
            NameSort = VietnameseText.SortKey(name),
            EnglishName = row.Text("name_en"),
            Slogan = row.Text("slogan"),
            Kind = row.RequiredChoice<CampaignKind>("kind"),
            Level = row.RequiredChoice<Level>("level"),
            LaunchingAuthorityId = Session.Organizations.Find(row.Text("launching_org_id")),
            LaunchingAuthorityText = row.Text("launching_authority"),
            UnitId = Session.Units.Resolve(row.Text("unit_code"), start, Session.Sources.DateOf(row.List("source_id")))?.Id,
            LaunchDate = launched,
            StartYear = startYear,
            EndYear = endYear,
            LegalDocumentId = Session.Documents.Find(row.Text("legal_document_id")),
        };
        _campaigns.Add((campaign, row.Text("parent_campaign_id")));
        Session.Citations.Write(row, FactKind.Campaign, campaign.Id);
        Session.Search.Write(
            SearchKind.Campaign, campaign.Id, name, campaign.NameSort, campaign.EnglishName, row.List("name_variants"));
    }

    public override void Complete()
    {
        foreach ((Campaign campaign, string? parent) in _campaigns)
        {
            campaign.ParentId = Session.Campaigns.Find(parent);
            Session.Writer<Campaign>().Write(campaign);
        }
    }
}
