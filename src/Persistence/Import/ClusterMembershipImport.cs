using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// A seat without an end goes on when the unit version ends, with the version of the same code that starts on the next
/// day, for which a further membership is written.
/// </summary>
internal sealed class ClusterMembershipImport(ImportSession session) : ResourceImport(session)
{
    private int _count;

    public override string Resource => "cluster_memberships";

    public override void Read(PackageRow row)
    {
        DateOnly? validFrom = row.Date("valid_from");
        DateOnly? validTo = row.Date("valid_to");
        if (validTo < validFrom)
        {
            row.Fault("valid_to", "the membership ends before it starts", "check both dates");
        }

        AdministrativeUnit? unit = row.Unit(Session.Units, "unit_code", "unit_version_id");
        int? continues = null;
        while (unit is not null)
        {
            AdministrativeUnit? next = validTo is null ? Continuation(unit) : null;
            ClusterMembership membership = new()
            {
                Id = ++_count,
                ClusterId = Session.Clusters.Find(row.Text("cluster_id")) ?? 0,
                UnitId = unit.Id,
                MemberName = row.Required("member_name_vi"),
                ValidFrom = continues is null ? validFrom : unit.ValidFrom,
                ValidTo = next is null ? validTo : unit.ValidTo,
                Basis = CitationWriter.BasisOf(row),
                ContinuesId = continues,
            };
            Session.Writer<ClusterMembership>().Write(membership);
            Session.Citations.Write(row, FactKind.ClusterMembership, membership.Id);
            continues = membership.Id;
            unit = next;
        }
    }

    private AdministrativeUnit? Continuation(AdministrativeUnit unit) =>
        Session.Units.VersionsOf(unit.Code).FirstOrDefault(version => unit.ValidTo is { } last && version.ValidFrom == last.AddDays(1));
}
