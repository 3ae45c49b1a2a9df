using OpenEmulationData.Persistence.Figures;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Tallies;

namespace OpenEmulationData.Persistence.Import;

internal sealed class ReportedFigureImport(ImportSession session) : ResourceImport(session)
{
    private int _count;

    public override string Resource => "reported_figures";

    public override void Read(PackageRow row)
    {
        int? year = row.Number("year");
        ReportedFigure figure = new()
        {
            Id = ++_count,
            Code = row.Required("figure_id"),
            Indicator = row.Required("indicator"),
            IndicatorText = row.Required("indicator_vi"),
            Value = row.Required("value"),
            UnitOfMeasure = row.Required("unit_of_measure"),
            Precision = row.RequiredChoice<CountPrecision>("precision"),
            Qualifier = row.Text("qualifier_vi"),
            UnitId = row.Unit(Session.Units, "unit_code", "unit_version_id", year)?.Id,
            Year = year,
            AsOf = row.Partial("as_of_date"),
            ClusterId = Session.Clusters.Find(row.Text("cluster_id")),
            EventId = Session.Events.Find(row.Text("event_id")),
        };
        Session.Writer<ReportedFigure>().Write(figure);
        Session.Citations.Write(row, FactKind.ReportedFigure, figure.Id);
    }
}
