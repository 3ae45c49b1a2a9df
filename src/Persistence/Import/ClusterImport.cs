using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Import;

internal sealed class ClusterImport(ImportSession session) : ResourceImport(session)
{
    public override string Resource => "clusters";

    public override void Read(PackageRow row)
    {
        string code = row.Required("cluster_id");
        string name = row.Required("name_vi");
        PartialDate? validFrom = row.Partial("valid_from");
        Cluster cluster = new()
        {
            Id = Session.Clusters.Add(code, name),
            Code = code,
            Name = name,
            NameFolded = VietnameseText.FoldedName(name),
            NameSort = VietnameseText.SortKey(name),
            EnglishName = row.Text("name_en"),
            Kind = row.RequiredChoice<ClusterKind>("kind"),
            Level = row.RequiredChoice<Level>("level"),
            OrganizerId = Session.Organizations.Find(row.Text("organizer")),
            UnitId = Session.Units.Resolve(row.Text("unit_code"), validFrom?.FirstDay, Session.Sources.DateOf(row.List("source_id")))?.Id,
            ValidFrom = validFrom,
            ValidTo = row.Partial("valid_to"),
            ReportedClusterCount = row.Number("reported_cluster_count"),
            ReportedMemberCount = row.Number("reported_member_count"),
            MemberPrecision = row.Choice<CountPrecision>("member_precision"),
        };
        row.Forward(cluster.ValidFrom, cluster.ValidTo, "valid_to", "the cluster ends before it starts");
        Session.Writer<Cluster>().Write(cluster);
        Session.Citations.Write(row, FactKind.Cluster, cluster.Id);
        Session.Search.Write(
            SearchKind.Cluster, cluster.Id, name, cluster.NameSort, cluster.EnglishName, row.List("name_variants"));
    }
}
