using OpenEmulationData.Persistence.Pacts;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Import;

internal sealed class PactImport(ImportSession session) : ResourceImport(session)
{
    private int _count;

    public override string Resource => "pacts";

    public override void Read(PackageRow row)
    {
        int year = row.Number("year") ?? 0;
        PartialDate? signedOn = row.Partial("date");
        DateOnly? start = signedOn?.FirstDay ?? (year > 0 ? new DateOnly(year, 1, 1) : null);
        Pact pact = new()
        {
            Id = ++_count,
            Code = row.Required("pact_id"),
            Year = year,
            SignedOn = signedOn,
            ClusterId = Session.Clusters.Find(row.Text("cluster_id")),
            UnitId = Session.Units.Resolve(row.Text("unit_code"), start, Session.Sources.DateOf(row.List("source_id")))?.Id,
            EventId = Session.Events.Find(row.Text("event_id")),
            SignatoryCount = row.Number("signatory_count"),
            SignatoryKind = row.Text("signatory_kind"),
        };
        Session.Writer<Pact>().Write(pact);
        Session.Citations.Write(row, FactKind.Pact, pact.Id);
    }
}
