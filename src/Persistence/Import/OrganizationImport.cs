using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Import;

internal sealed class OrganizationImport(ImportSession session) : ResourceImport(session)
{
    /// <summary>The word of the files for <see cref="Level.National"/>.</summary>
    private const string CentralLevel = "CENTRAL";

    private readonly List<(Organization Body, string? Parent)> _bodies = [];

    public override string Resource => "organizations";

    public override void Read(PackageRow row)
    {
        string code = row.Required("org_id");
        string name = row.Required("name_vi");
        Organization body = new()
        {
            Id = Session.Organizations.Add(code, name),
            Code = code,
            Name = name,
            NameFolded = VietnameseText.FoldedName(name),
            NameSort = VietnameseText.SortKey(name),
            EnglishName = row.Text("name_en"),
            Kind = row.RequiredChoice<OrganizationKind>("kind"),
            Level = row.Text("level") == CentralLevel ? Level.National : row.Choice<Level>("level"),
            UnitId = row.Unit(Session.Units, "unit_code", "unit_version_id")?.Id,
            ValidFrom = row.Partial("valid_from"),
            ValidTo = row.Partial("valid_to"),
        };
        row.Forward(body.ValidFrom, body.ValidTo, "valid_to", "the body ends before it starts");
        _bodies.Add((body, row.Text("parent_org_id")));
        Session.Citations.Write(row, FactKind.Organization, body.Id);
        Session.Search.Write(
            SearchKind.Organization, body.Id, name, body.NameSort, body.EnglishName, row.List("name_variants"));
    }

    public override void Complete()
    {
        foreach ((Organization body, string? parent) in _bodies)
        {
            body.ParentId = Session.Organizations.Find(parent);
            Session.Writer<Organization>().Write(body);
        }
    }
}
