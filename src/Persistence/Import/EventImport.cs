using OpenEmulationData.Persistence.Events;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Import;

internal sealed class EventImport(ImportSession session) : ResourceImport(session)
{
    public override string Resource => "events";

    public override void Read(PackageRow row)
    {
        string code = row.Required("event_id");
        string name = row.Required("name_vi");
        Event @event = new()
        {
            Id = Session.Events.Add(code, name),
            Code = code,
            ConferenceCode = row.Text("conference_id"),
            Kind = row.RequiredChoice<EventKind>("kind"),
            Name = name,
            NameFolded = VietnameseText.FoldedName(name),
            NameSort = VietnameseText.SortKey(name),
            Date = row.Partial("date"),
            SubjectYear = row.Text("subject_year"),
            HostUnitId = row.Unit(Session.Units, "host_unit_code", "host_unit_version_id")?.Id,
            HostId = Session.Organizations.Find(row.Text("host_org_id")),
            ClusterId = Session.Clusters.Find(row.Text("cluster_id")),
            CampaignId = Session.Campaigns.Find(row.Text("campaign_id")),
            Place = row.Text("place"),
        };
        Session.Writer<Event>().Write(@event);
        Session.Citations.Write(row, FactKind.Event, @event.Id);
        Session.Search.Write(SearchKind.Event, @event.Id, name, @event.NameSort, english: null, variants: []);
    }
}
