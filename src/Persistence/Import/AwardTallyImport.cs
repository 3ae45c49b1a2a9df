using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Persistence.Import;

internal sealed class AwardTallyImport(ImportSession session) : ResourceImport(session)
{
    private int _count;

    public override string Resource => "award_tallies";

    public override void Read(PackageRow row)
    {
        int? from = row.Number("achievement_year_from");
        int? to = row.Number("achievement_year_to");
        int? conferred = row.Number("conferred_year");
        int year = to ?? conferred ?? from ?? 0;
        if (to < from)
        {
            row.Fault("achievement_year_to", "the years run backwards", "check both years");
        }

        if (year == 0)
        {
            row.Fault("conferred_year", "a tally needs the year of the achievement or the year conferred", "fill one of them");
        }

        int count = row.Number("count") ?? 0;
        if (count < 0)
        {
            row.Fault("count", "a count is not negative", "check the number");
        }

        int? titleId = Session.Titles.Find(row.Text("title_code"));
        RecipientKind kind = row.RequiredChoice<RecipientKind>("recipient_kind");
        TitleRules.Check(row, titleId is null ? null : Session.TitlesById[titleId.Value - 1], kind, year, conferred);
        AwardTally tally = new()
        {
            Id = ++_count,
            Code = row.Required("tally_id"),
            TitleId = titleId,
            TitleText = row.Required("title_text_vi"),
            RecipientKind = kind,
            Count = count,
            Precision = row.RequiredChoice<CountPrecision>("precision"),
            Qualifier = row.Text("qualifier_vi"),
            UnitId = row.Unit(Session.Units, "unit_code", "unit_version_id", year)?.Id ?? 0,
            YearFrom = from,
            YearTo = to,
            ConferredYear = conferred,
            Year = year,
            ConferringAuthorityText = row.Text("conferring_authority_as_printed") ?? row.Text("conferring_authority"),
            CampaignId = Session.Campaigns.Find(row.Text("campaign_id")),
            ClusterId = Session.Clusters.Find(row.Text("cluster_id")),
            EventId = Session.Events.Find(row.Text("event_id")),
        };
        Session.Writer<AwardTally>().Write(tally);
        Session.Citations.Write(row, FactKind.AwardTally, tally.Id);
        Session.Facts.Add(TallyFact.Of(tally, Session.Sources.LatestOf(row.List("source_id"))));
    }
}
