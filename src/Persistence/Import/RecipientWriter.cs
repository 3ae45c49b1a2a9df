using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// Finds or makes the recipient of an award. A body is an organization of the package; a territory becomes an
/// organization of kind TERRITORY, one for each unit version, which search leaves out since it finds the unit; a person
/// or household becomes an individual of this award alone.
/// </summary>
internal sealed class RecipientWriter(ImportSession session)
{
    private readonly Dictionary<int, Territory> _territories = [];
    private int _individuals;

    /// <summary>A territory, and what is known of its awards.</summary>
    /// <param name="Id">Its key.</param>
    /// <param name="Citations">How many citations it has.</param>
    /// <param name="IsRestricted">Whether every award of it is restricted.</param>
    /// <param name="IsVisible">Whether everybody sees one of them when they are published.</param>
    private sealed record Territory(int Id, int Citations, bool IsRestricted, bool IsVisible);

    /// <summary>The keys of the recipient: an organization or an individual.</summary>
    public (int? OrganizationId, int? IndividualId) Write(
        PackageRow row, RecipientKind kind, AdministrativeUnit unit, int awardId, string awardCode, VisibleInterval? visible) => kind switch
        {
            RecipientKind.Unit => (TerritoryOf(row, unit, visible), null),
            RecipientKind.Collective => (Body(row), null),
            _ => (null, Individual(row, unit, awardId, awardCode, visible)),
        };

    /// <summary>Writes which territories are there for the sake of hidden awards only.</summary>
    public void Complete()
    {
        foreach (Territory territory in _territories.Values.Where(territory => territory.IsRestricted))
        {
            session.Restrictions.WriteTerritory(territory.Id, territory.IsVisible, territory.Citations);
        }
    }

    private int? Body(PackageRow row)
    {
        if (row.Text("recipient_org_id") is not { } code)
        {
            row.Fault("recipient_org_id", "a collective recipient is one of the organizations", "add the body to organizations.csv and give its org_id here");
            return null;
        }

        return session.Organizations.Find(code);
    }

    private int TerritoryOf(PackageRow row, AdministrativeUnit unit, VisibleInterval? visible)
    {
        bool isVisible = visible?.Holds(session.Now) ?? true;
        if (_territories.TryGetValue(unit.Id, out Territory? known))
        {
            _territories[unit.Id] = known with { IsRestricted = known.IsRestricted && visible is not null, IsVisible = known.IsVisible || isVisible };
            return known.Id;
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
        session.Writer<Organization>().Write(territory);
        int citations = session.Citations.Write(row, FactKind.Organization, territory.Id);
        _territories.Add(unit.Id, new Territory(territory.Id, citations, visible is not null, isVisible));
        return territory.Id;
    }

    private int Individual(PackageRow row, AdministrativeUnit unit, int awardId, string awardCode, VisibleInterval? visible)
    {
        string name = row.Required(ChangedColumns.Name);
        Withdrawal? withdrawal = session.Withheld.Find(awardCode);
        Individual person = new()
        {
            Id = ++_individuals,
            Code = WithheldNames.IndividualOf(awardCode),
            AwardId = awardId,
            Name = name,
            NameFolded = session.Search.Folded(name),
            NameSort = VietnameseText.SortKey(name),
            Position = row.Text("recipient_position"),
            OrganizationId = session.Organizations.Find(row.Text("recipient_org_id")),
            UnitId = unit.Id,
            Withheld = withdrawal is not null || name == Individuals.Individual.WithheldName,
            WithheldAt = withdrawal?.Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        };
        session.Writer<Individual>().Write(person);
        FactRestriction? restriction = session.Restrictions.Make(FactKind.Individual, person.Id, "", visible);
        if (!person.Withheld)
        {
            session.Search.Write(person, restriction);
        }
        else if (restriction is not null)
        {
            session.Restrictions.Write(restriction);
        }

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
