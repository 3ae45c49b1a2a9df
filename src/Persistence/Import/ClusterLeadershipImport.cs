using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Sources;

namespace OpenEmulationData.Persistence.Import;

internal sealed class ClusterLeadershipImport(ImportSession session) : ResourceImport(session)
{
    private int _count;

    public override string Resource => "cluster_leadership";

    public override void Read(PackageRow row)
    {
        int year = row.Number("year") ?? 0;
        ClusterLeadership leadership = new()
        {
            Id = ++_count,
            ClusterId = Session.Clusters.Find(row.Text("cluster_id")) ?? 0,
            Year = year,
            UnitId = row.Unit(Session.Units, "unit_code", "unit_version_id", year)?.Id ?? 0,
            Role = row.RequiredChoice<LeadershipRole>("role"),
            Basis = CitationWriter.BasisOf(row),
        };
        Session.Writer<ClusterLeadership>().Write(leadership);
        Session.Citations.Write(row, FactKind.ClusterLeadership, leadership.Id);
    }
}
