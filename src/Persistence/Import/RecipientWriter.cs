using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// Finds or makes the recipient of an award. A body is an organization of the package; a territory becomes an
/// organization of kind TERRITORY, one for each unit version, which search leaves out since it finds the unit; a person
/// or household becomes an individual of this award alone.
/// </summary>
internal sealed class RecipientWriter(ImportSession session)
{
    private readonly Dictionary<int, int> _territories = [];
    private int _individuals;

    /// <summary>The keys of the recipient: an organization or an individual.</summary>
    public (int? OrganizationId, int? IndividualId) Write(PackageRow row, RecipientKind kind, AdministrativeUnit unit, string awardCode) => kind switch
    {
        RecipientKind.Unit => (Territory(row, unit), null),
        RecipientKind.Collective => (Body(row), null),
        _ => (null, Individual(row, unit, awardCode)),
    };

    private int? Body(PackageRow row)
    {
        if (row.Text("recipient_org_id") is not { } code)
        {
            row.Fault("recipient_org_id", "a collective recipient is one of the organizations", "add the body to organizations.csv and give its org_id here");
            return null;
        }

        return session.Organizations.Find(code);
    }

    private int Territory(PackageRow row, AdministrativeUnit unit)
    {
        if (_territories.TryGetValue(unit.Id, out int known))
        {
            return known;
        }

        string code = $"T-{unit.Version}";
        Organization territory = new()
        {
            Id = session.Organizations.Add(code, code),
            Code = code,
            Name = unit.Name,
            NameFolded = unit.NameFolded,
            NameSort = unit.NameSort,
            EnglishName = unit.EnglishName,
            Kind = OrganizationKind.Territory,
            Level = LevelOf(unit.Level),
            UnitId = unit.Id,
            ValidFrom = unit.ValidFrom is { } first ? PartialDate.Of(first) : null,
            ValidTo = unit.ValidTo is { } last ? PartialDate.Of(last) : null,
        };
        _territories.Add(unit.Id, territory.Id);
        session.Writer<Organization>().Write(territory);
        session.Citations.Write(row, FactKind.Organization, territory.Id);
        return territory.Id;
    }

    private int Individual(PackageRow row, AdministrativeUnit unit, string awardCode)
    {
        string name = row.Required(WithheldNames.NameColumn);
        Withdrawal? withdrawal = session.Withheld.Find(awardCode);
        Individual person = new()
        {
            Id = ++_individuals,
            Code = WithheldNames.IndividualOf(awardCode),
            Name = name,
            NameFolded = session.Search.Folded(name),
            NameSort = VietnameseText.SortKey(name),
            Position = row.Text("recipient_position"),
            OrganizationId = session.Organizations.Find(row.Text("recipient_org_id")),
            UnitId = unit.Id,
            Withheld = withdrawal is not null,
            WithheldAt = withdrawal?.Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        };
        session.Writer<Individual>().Write(person);
        session.Citations.Write(row, FactKind.Individual, person.Id);
        if (withdrawal is not null)
        {
            return person.Id;
        }

        session.Search.Write(SearchKind.Individual, person.Id, name, person.NameFolded, person.NameSort, english: null, variants: []);
        return person.Id;
    }

    private static Level LevelOf(UnitLevel level) => level switch
    {
        UnitLevel.Country => Level.National,
        UnitLevel.District => Level.District,
        UnitLevel.Commune => Level.Commune,
        _ => Level.Province,
    };
}
