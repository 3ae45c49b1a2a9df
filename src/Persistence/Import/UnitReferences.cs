using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Finds the unit of a fact that gives both a code and a version.</summary>
internal static class UnitReferences
{
    /// <summary>
    /// The version in the column; a fault when its code is not the one in the column of codes, or when it did not exist in
    /// the year of the fact.
    /// </summary>
    public static AdministrativeUnit? Unit(this PackageRow row, UnitDirectory units, string codeColumn, string versionColumn, int? year = null)
    {
        AdministrativeUnit? unit = units.FindVersion(row.Text(versionColumn));
        if (unit is null)
        {
            return null;
        }

        if (row.Text(codeColumn) is { } code && code != unit.Code)
        {
            row.Fault(versionColumn, $"not a version of the unit {code}", "give the code and the version of one unit");
        }
        else if (year is { } known && !UnitDirectory.ExistedIn(unit, known))
        {
            row.Fault(versionColumn, $"the unit version did not exist in {known}", "give the version of that year, or correct the year");
        }

        return unit;
    }
}
