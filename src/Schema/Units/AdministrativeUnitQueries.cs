using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Schema.Units;

/// <summary>Asks for versions of administrative units (đơn vị hành chính), by name.</summary>
[QueryType]
internal static class AdministrativeUnitQueries
{
    /// <summary>Versions of administrative units (đơn vị hành chính), by name.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<AdministrativeUnit> GetAdministrativeUnits(PortalDbContext db) => db.AdministrativeUnits.OrderBy(administrativeUnit => administrativeUnit.NameSort);

    /// <summary>The version of the unit with this code that is valid on a day; null when there is none.</summary>
    /// <param name="code">The code of the statistics office, such as `44`.</param>
    /// <param name="on">The day; today when left out.</param>
    /// <param name="today">Today.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    public static IQueryable<AdministrativeUnit> GetAdministrativeUnit(string code, DateOnly? on, [Today] DateOnly today, PortalDbContext db)
    {
        var versions = db.AdministrativeUnits.Where(u => u.Code == code);
        return on is null
            ? versions.Where(u => (u.ValidFrom == null || u.ValidFrom <= today) && (u.ValidTo == null || u.ValidTo >= today))
            : versions.Where(u => (u.ValidFrom == null || u.ValidFrom <= on) && (u.ValidTo == null || u.ValidTo >= on));
    }
}
