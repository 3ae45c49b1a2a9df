using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Import;

internal sealed class UnitImport(ImportSession session) : ResourceImport(session)
{
    private readonly List<UnitRow> _rows = [];
    private PackageFile? _file;

    public override string Resource => "administrative_units";

    public override void Read(PackageRow row)
    {
        _file ??= row.File;
        string name = row.Required("name_vi");
        AdministrativeUnit unit = new()
        {
            Id = Session.Units.All.Count + 1,
            Code = row.Required("code"),
            Version = row.Required("version_id"),
            Name = name,
            NameFolded = VietnameseText.FoldedName(name),
            NameSort = VietnameseText.SortKey(name),
            ShortName = row.Required("short_name_vi"),
            EnglishName = row.Text("name_en"),
            Level = row.RequiredChoice<UnitLevel>("level"),
            ValidFrom = row.Date("valid_from"),
            ValidTo = row.Date("valid_to"),
        };
        if (unit.ValidTo < unit.ValidFrom)
        {
            row.Fault("valid_to", "the version ends before it starts", "check both dates");
        }

        Session.Units.Add(unit);
        _rows.Add(new UnitRow(unit, row.Line, row.Text("parent_code"), row.List("successor_codes"), row.List("predecessor_codes")));
        Session.Citations.Write(row, FactKind.AdministrativeUnit, unit.Id);
        Session.Search.Write(
            SearchKind.AdministrativeUnit, unit.Id, name, unit.NameSort, unit.EnglishName, row.List("name_variants"));
    }

    public override void Complete()
    {
        if (_file is null)
        {
            return;
        }

        UnitTree tree = new(Session.Units, _rows, _file);
        tree.ResolveParents();
        IReadOnlyList<UnitLineage> lineage = new UnitLineages(Session.Units, _rows, _file).Resolve();
        IReadOnlyList<UnitToday> today = UnitLineages.Today(Session.Units.All, lineage);
        Write(Session.Units.All);
        Write(lineage);
        Write(today);
        Write(tree.Closure());
        Session.Facts.UseTree(Session.Units.All);
    }

    private void Write<T>(IEnumerable<T> entities)
        where T : class
    {
        EntityWriter<T> writer = Session.Writer<T>();
        foreach (T entity in entities)
        {
            writer.Write(entity);
        }
    }
}
